//! ---
//! title: The trailers of a request are those that the client has sent
//! requirements: [http.types.future-trailers.get.sent]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\nTrailer: x-a, x-b\r\n\r\n5\r\nhello\r\n0\r\nX-A: one\r\nx-b: two\r\n\r\n" }
//!       - { response: { status: 200 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let body = needed("consume", request.consume())?;
    let stream = needed("stream", body.stream())?;
    let bytes = needed("the reads of the body", read_to_end(&stream))?;
    equal("the length of the body", &bytes.len(), &5)?;
    drop(stream);
    let future = IncomingBody::finish(body);
    future.subscribe().block();
    let result = some("get", future.get())?;
    let trailers = needed("the first get", result)?;
    let trailers = some("the trailers", ok("the result of get", trailers)?)?;
    let values = |name: &str| texts(&trailers.get(&name.to_string()));
    equal("get of x-a", &values("x-a")[..], &["one".to_string()][..])?;
    equal("get of x-b", &values("x-b")[..], &["two".to_string()][..])?;
    drop(trailers);
    respond(out, b"")
}
