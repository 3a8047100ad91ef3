//! ---
//! title: A body that is sent byte by byte is read to its end
//! requirements: [http.types.incoming-body.stream.bytes, io.streams.input-stream.closed-at-the-end]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\n" }
//!       - send: h
//!       - send: e
//!       - send: l
//!       - send: l
//!       - send: o
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    body_is(&response, b"hello")
}
