//! ---
//! title: clone of the headers of a response holds them and can be changed, and the headers stay
//! requirements: [http.types.fields.mutable, http.types.fields.clone.deep]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nX-A: one\r\nX-B: two\r\nx-a: three\r\nX-Empty:\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    clone_can_be_changed(&response.headers())
}
