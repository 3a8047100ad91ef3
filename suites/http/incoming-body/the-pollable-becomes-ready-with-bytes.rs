//! ---
//! title: The pollable of a body's stream is not ready before its bytes come, and read returns some once it is
//! requirements: [io.streams.input-subscribe.ready-means-bytes-or-end, http.types.incoming-body.stream.bytes]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\n" }
//!       - { await: asked }
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
    let pollable = stream.subscribe();
    equal("ready before the bytes", &pollable.ready(), &false)?;
    signal("asked");
    pollable.block();
    let bytes = ok("read once the pollable is ready", stream.read(5))?;
    holds(
        "the bytes of read",
        !bytes.is_empty() && b"hello".starts_with(&bytes),
        "the first bytes of hello, at least one",
        &bytes,
    )
}
