//! ---
//! title: A chunked body is read to its end, without the framing
//! requirements: [http.types.incoming-body.stream.bytes, io.streams.input-stream.closed-at-the-end]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" }
//!       - { send: "1\r\nh\r\n00A;x=y\r\nello world\r\n" }
//!       - { send: "1\r\n!\r\n0\r\n\r\n" }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    body_is(&response, b"hello world!")
}
