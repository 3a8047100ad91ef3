//! ---
//! title: delete on the headers of an outgoing response fails with immutable, and changes nothing
//! requirements: [http.types.fields.delete.immutable, http.types.outgoing-response.headers.immutable]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = OutgoingResponse::new(fields(&[("x-a", "1")])?);
    let headers = response.headers();
    header_fails("delete", headers.delete(&"x-a".to_string()), HeaderError::Immutable)?;
    equal("entries", &sorted(headers.entries()), &listed(&[("x-a", "1")]))
}
