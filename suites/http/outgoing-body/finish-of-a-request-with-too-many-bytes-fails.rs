//! ---
//! title: A body of a request with more bytes than its Content-Length fails at finish, or at the write before it
//! requirements: [http.types.outgoing-body.finish.length]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(fields(&[("content-length", "11")])?);
    let body = needed("body", request.body())?;
    let result = write_to(&body, 18)?;
    // The write may have failed already.
    let finished = OutgoingBody::finish(body, None);
    holds(
        "finish",
        result.is_err() || finished.is_err(),
        "an error of write or of finish",
        &finished,
    )
}
