//! ---
//! title: An answer of a thousand bytes that are no text is an error of the future
//! requirements: [http.outgoing-handler.handle.protocol-errors, http.types.future-incoming-response.get.error]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: { pattern: 1000 } }
//!       - close
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    err("the response", awaited(&sent(get()?)?)?, "an error")?;
    Ok(())
}
