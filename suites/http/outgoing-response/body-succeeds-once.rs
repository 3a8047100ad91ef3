//! ---
//! title: body of a response succeeds once, and fails afterwards
//! requirements: [http.types.outgoing-response.body.once]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = OutgoingResponse::new(Fields::new());
    let body = ok("body", response.body())?;
    err("body again", response.body(), "an error")?;
    drop(body);
    err("body after the first was dropped", response.body(), "an error")?;
    Ok(())
}
