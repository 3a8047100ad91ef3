//! ---
//! title: A response of HTTP/9.9 is an error of the future
//! requirements: [http.outgoing-handler.handle.protocol-errors, http.types.future-incoming-response.get.error]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/9.9 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" }
//!       - half-close
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
