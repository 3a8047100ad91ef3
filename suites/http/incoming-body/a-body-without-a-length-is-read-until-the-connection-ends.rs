//! ---
//! title: A body without a length is read until the connection ends
//! requirements: [http.types.incoming-body.stream.bytes, io.streams.input-stream.closed-at-the-end]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" }
//!       - { send: { pattern: 100000 } }
//!       - half-close
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    body_is(&response, &pattern(0, 100_000))
}
