//! ---
//! title: Of a body of a response that is longer than its Content-Length no byte beyond it is sent, and write or finish fails
//! requirements: [http.types.outgoing-body.finish.length]
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       # A host may have sent the bytes up to the length when it finds that there are more.
//!       - at-most-a-response
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    drop(request);
    let response = OutgoingResponse::new(fields(&[("content-length", "11")])?);
    let body = needed("body", response.body())?;
    ResponseOutparam::set(out, Ok(response));
    let stream = needed("write", body.write())?;
    let written = stream.blocking_write_and_flush(&pattern(0, 18));
    drop(stream);
    let finished = OutgoingBody::finish(body, None);
    holds(
        "write and finish",
        written.is_err() || finished.is_err(),
        "an error of one of the two",
        &(written, finished),
    )
}
