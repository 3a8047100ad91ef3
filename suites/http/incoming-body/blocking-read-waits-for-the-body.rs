//! ---
//! title: blocking-read of a body of which nothing has come waits for its bytes
//! requirements: [io.streams.blocking-read.waits, http.types.incoming-body.stream.bytes]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\n" }
//!       - { await: reading }
//!       - send: hello
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    let body = body_of(&response)?;
    let stream = needed("stream", body.stream())?;
    signal("reading");
    let bytes = ok("blocking-read", stream.blocking_read(5))?;
    holds(
        "the bytes of blocking-read",
        !bytes.is_empty() && b"hello".starts_with(&bytes),
        "the first bytes of hello, at least one",
        &bytes,
    )?;
    let rest = ok("the reads of the rest", read_to_end(&stream))?;
    equal("the bytes of all reads", &[bytes, rest].concat(), &b"hello".to_vec())
}
