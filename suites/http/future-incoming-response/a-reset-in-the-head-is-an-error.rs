//! ---
//! title: A connection that is reset in the middle of a head is an error of the future
//! requirements: [http.outgoing-handler.handle.protocol-errors, http.types.future-incoming-response.get.error]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Le" }
//!       - reset
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
