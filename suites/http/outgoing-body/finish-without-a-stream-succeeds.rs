//! ---
//! title: finish of a body whose stream was never taken succeeds
//! requirements: [http.types.outgoing-body.finish.completes]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(Fields::new());
    let body = needed("body", request.body())?;
    ok("finish", OutgoingBody::finish(body, None))
}
