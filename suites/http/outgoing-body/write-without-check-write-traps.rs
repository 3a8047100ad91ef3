//! ---
//! title: A write to a body without a preceding check-write traps
//! requirements: [io.streams.write.needs-a-permit]
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(Fields::new());
    let body = needed("body", request.body())?;
    let stream = needed("write of the body", body.write())?;
    must_trap("a write before any check-write");
    let seen = stream.write(b"x");
    returned("a write before any check-write", &seen)
}
