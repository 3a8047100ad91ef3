//! ---
//! title: A write to a body of one byte more than check-write permits traps
//! requirements: [io.streams.write.more-than-permitted-traps]
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

const MOST: u64 = 64 << 20;

fn run() -> Outcome {
    let request = OutgoingRequest::new(Fields::new());
    let body = needed("body", request.body())?;
    let stream = needed("write of the body", body.write())?;
    let permit = ok("check-write", stream.check_write())?;
    if permit > MOST {
        return not_applicable("a guest does not have the memory for a longer write than is permitted");
    }
    must_trap("a write of one byte more than permitted");
    let seen = stream.write(&pattern(0, permit as usize + 1));
    returned("a write of one byte more than permitted", &seen)
}
