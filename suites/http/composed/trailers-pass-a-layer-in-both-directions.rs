//! ---
//! title: The trailers of a request reach the guest through another component, and those of the response reach the client
//! requirements: [http.types.future-trailers.get.sent, http.types.outgoing-body.finish.trailers]
//! behind: incoming-handler
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTE: trailers\r\nTransfer-Encoding: chunked\r\nTrailer: x-a\r\n\r\n5\r\nhello\r\n0\r\nx-a: one\r\n\r\n" }
//!       - { response: { status: 200, framing: chunked, body: hello, trailers: { x-b: two } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let requested = needed("consume", request.consume())?;
    let input = needed("stream", requested.stream())?;
    let bytes = needed("the reads of the body", read_to_end(&input))?;
    drop(input);
    let future = IncomingBody::finish(requested);
    let result = needed("the trailers of the request", trailers_of(&future)?)?;
    let trailers = some("the trailers", result)?;
    let values = texts(&trailers.get(&"x-a".to_string()));
    equal("get of x-a", values.as_slice(), &["one".to_string()][..])?;
    drop(trailers);
    // A host may announce the trailers by itself, or need this.
    let response = OutgoingResponse::new(fields(&[("trailer", "x-b")])?);
    let body = needed("body", response.body())?;
    ResponseOutparam::set(out, Ok(response));
    let output = needed("write", body.write())?;
    needed(
        "blocking-write-and-flush of the response",
        output.blocking_write_and_flush(&bytes),
    )?;
    drop(output);
    ok("finish", OutgoingBody::finish(body, Some(fields(&[("x-b", "two")])?)))
}
