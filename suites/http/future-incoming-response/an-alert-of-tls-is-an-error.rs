//! ---
//! title: An alert of TLS in the place of a handshake is an error
//! requirements: [http.outgoing-handler.handle.protocol-errors, http.types.future-incoming-response.get.error]
//! needs: [tls]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       # What comes is a handshake. What answers it is the alert handshake_failure, which is fatal.
//!       - { read: 1 }
//!       - { send: "\x15\x03\x03\0\x02\x02(" }
//!       - half-close
//!       - gone
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    handle_fails("the response", get_with_https()?)?;
    Ok(())
}
