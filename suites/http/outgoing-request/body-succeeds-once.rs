//! ---
//! title: body of a request succeeds once, and fails afterwards
//! requirements: [http.types.outgoing-request.body.once]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(Fields::new());
    let body = ok("body", request.body())?;
    err("body again", request.body(), "an error")?;
    drop(body);
    err("body after the first was dropped", request.body(), "an error")?;
    Ok(())
}
