//! ---
//! title: A request with the scheme HTTPS to a server without TLS is an error
//! requirements: [http.outgoing-handler.handle.protocol-errors, http.types.future-incoming-response.get.error]
//! needs: [tls]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       # What comes is a handshake, which this server does not understand.
//!       - { read: 1 }
//!       - { send: "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" }
//!       - close
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
