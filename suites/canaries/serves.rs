//! ---
//! title: A guest that is served is called with the request, and its answer reaches the client
//! requirements: []
//! peers:
//!   client: { protocol: tcp, do: [{ connect: serving }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::http::types::{Fields, IncomingRequest, OutgoingBody, OutgoingResponse, ResponseOutparam};

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    // The harness sends a random nonce as the path.
    let path = some("path-with-query", request.path_with_query())?;
    let response = OutgoingResponse::new(Fields::new());
    let body = ok("body", response.body())?;
    ResponseOutparam::set(out, Ok(response));
    let stream = ok("write", body.write())?;
    ok(
        "blocking-write-and-flush",
        stream.blocking_write_and_flush(path.trim_start_matches('/').as_bytes()),
    )?;
    drop(stream);
    ok("finish", OutgoingBody::finish(body, None))
}
