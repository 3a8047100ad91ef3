//! ---
//! title: What is written and flushed arrives, and a response comes, before the body is finished
//! requirements: [http.types.outgoing-body.write.bytes, http.types.future-incoming-response.get.response]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request-head: { headers: { content-length: '10' } }
//!       - expect: hello
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n" }
//!       - expect: world
//!       - send: ok
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let (body, future, stream) = posting(&[("content-length", "10")])?;
    ok("the write of the first half", write_all(&stream, b"hello"))?;
    let response = ok("the response before the second half", awaited(&future)?)?;
    ok("the write of the second half", write_all(&stream, b"world"))?;
    drop(stream);
    ok("finish", OutgoingBody::finish(body, None))?;
    // The peer says in its script what has to come; this waits until it has.
    let body = body_of(&response)?;
    let stream = needed("stream", body.stream())?;
    _ = read_to_end(&stream);
    Ok(())
}
