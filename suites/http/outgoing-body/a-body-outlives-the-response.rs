//! ---
//! title: The body of a request is sent to its end after the response to it was dropped, whose body is still read
//! requirements: [http.types.outgoing-body.write.bytes]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request-head: { headers: { content-length: '10' } }
//!       - expect: hello
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\no" }
//!       - expect: world
//!       - send: k
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let (body, future, stream) = posting(&[("content-length", "10")])?;
    needed("the write of the first half", write_all(&stream, b"hello"))?;
    let response = needed("the response before the second half", awaited(&future)?)?;
    let incoming = body_of(&response)?;
    drop(response);
    drop(future);
    let input = needed("stream", incoming.stream())?;
    ok("the write of the second half", write_all(&stream, b"world"))?;
    drop(stream);
    ok("finish", OutgoingBody::finish(body, None))?;
    let bytes = ok("the reads of the response's body", read_to_end(&input))?;
    equal("the response's body", &bytes[..], &b"ok"[..])
}
