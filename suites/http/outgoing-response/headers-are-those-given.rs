//! ---
//! title: headers returns the fields that the constructor of a response was given, each time
//! requirements: [http.types.outgoing-response.constructor.headers]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let list = [("x-a", "1"), ("x-b", "2"), ("x-a", "3")];
    let response = OutgoingResponse::new(fields(&list)?);
    equal(
        "entries of headers",
        &sorted(response.headers().entries()),
        &listed(&list),
    )?;
    equal(
        "entries of headers again",
        &sorted(response.headers().entries()),
        &listed(&list),
    )
}
