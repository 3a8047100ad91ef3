//! ---
//! title: finish with an empty set of trailers completes the body, and no trailers arrive
//! requirements: [http.types.outgoing-body.finish.completes, http.types.outgoing-body.finish.trailers]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request, respond-with-request] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let (body, future, stream) = posting(&[])?;
    ok("the write of the body", write_all(&stream, b"hello"))?;
    drop(stream);
    ok(
        "finish with an empty set of trailers",
        OutgoingBody::finish(body, Some(Fields::new())),
    )?;
    let response = ok("the response", awaited(&future)?)?;
    let seen = read_seen(&response)?;
    holds("the length of the body", seen.body.ends_with(" 5"), "5", &seen.body)?;
    equal("the trailers", &seen.trailers, &vec![])
}
