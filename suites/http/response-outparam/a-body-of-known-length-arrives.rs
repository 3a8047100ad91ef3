//! ---
//! title: A response with Content-Length arrives with this length, and its bytes
//! requirements: [http.types.outgoing-body.finish.completes]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, headers: { content-length: "5" }, framing: length, body: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    drop(request);
    let response = OutgoingResponse::new(fields(&[("content-length", "5")])?);
    let body = needed("body", response.body())?;
    ResponseOutparam::set(out, Ok(response));
    let stream = needed("write", body.write())?;
    ok("blocking-write-and-flush", stream.blocking_write_and_flush(b"hello"))?;
    drop(stream);
    ok("finish", OutgoingBody::finish(body, None))
}
