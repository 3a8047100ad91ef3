//! ---
//! title: finish of a body with a Content-Length of 5 whose stream was never taken fails
//! requirements: [http.types.outgoing-body.finish.length]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(fields(&[("content-length", "5")])?);
    let body = needed("body", request.body())?;
    err("finish", OutgoingBody::finish(body, None), "an error")?;
    Ok(())
}
