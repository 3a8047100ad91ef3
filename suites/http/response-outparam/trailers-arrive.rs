//! ---
//! title: The trailers that finish is given reach a client that accepts trailers
//! requirements: [http.types.outgoing-body.finish.trailers]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTE: trailers\r\n\r\n" }
//!       - { response: { status: 200, framing: chunked, body: hello, trailers: { x-a: one, x-b: two } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    drop(request);
    // A host may announce the trailers by itself, or need this.
    let response = OutgoingResponse::new(fields(&[("trailer", "x-a, x-b")])?);
    let body = needed("body", response.body())?;
    ResponseOutparam::set(out, Ok(response));
    let stream = needed("write", body.write())?;
    needed("blocking-write-and-flush", stream.blocking_write_and_flush(b"hello"))?;
    drop(stream);
    let trailers = fields(&[("x-a", "one"), ("x-b", "two")])?;
    ok("finish", OutgoingBody::finish(body, Some(trailers)))
}
