//! ---
//! title: clone of a request's headers can be changed, and the request's headers stay
//! requirements: [http.types.fields.clone.deep, http.types.fields.mutable]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(fields(&[("x-a", "1")])?);
    let headers = request.headers();
    let copy = headers.clone();
    ok("append", copy.append(&"x-b".to_string(), &b"2".to_vec()))?;
    equal(
        "entries of the copy",
        &sorted(copy.entries()),
        &listed(&[("x-a", "1"), ("x-b", "2")]),
    )?;
    equal(
        "entries of the headers",
        &sorted(headers.entries()),
        &listed(&[("x-a", "1")]),
    )
}
