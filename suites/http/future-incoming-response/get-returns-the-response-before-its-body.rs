//! ---
//! title: get returns the response before its body has come; a read of the body returns no bytes until then
//! requirements:
//!   - http.types.future-incoming-response.get.response
//!   - http.types.incoming-body.stream.bytes
//!   - io.streams.read.does-not-block
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
    let response = ok("the response before its body", awaited(&sent(get()?)?)?)?;
    let body = body_of(&response)?;
    let stream = needed("stream", body.stream())?;
    let early = ok("read before the body", stream.read(5))?;
    equal("the bytes before the body", &early.len(), &0)?;
    signal("asked");
    let bytes = ok("the reads of the body", read_to_end(&stream))?;
    equal("the body", &bytes[..], &b"hello"[..])
}
