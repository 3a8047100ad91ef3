//! ---
//! title: A body is read to its end after its response was dropped
//! requirements: [http.types.incoming-body.stream.bytes]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\n" }
//!       - { await: dropped }
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
    drop(response);
    signal("dropped");
    let bytes = ok("the reads of the body", read_to_end(&stream))?;
    equal("the body", &bytes[..], &b"hello"[..])
}
