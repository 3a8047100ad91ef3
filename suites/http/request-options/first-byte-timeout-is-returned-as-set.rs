//! ---
//! title: first-byte-timeout returns what set-first-byte-timeout was given, and none, or the setter fails
//! requirements: [http.types.request-options.first-byte-timeout.set]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let options = RequestOptions::new();
    if options.set_first_byte_timeout(Some(1_000_000_000)).is_err() {
        return not_applicable("the host does not support this timeout");
    }
    equal(
        "first-byte-timeout after a second",
        &options.first_byte_timeout(),
        &Some(1_000_000_000),
    )?;
    needed(
        "set-first-byte-timeout of an hour",
        options.set_first_byte_timeout(Some(3_600_000_000_000)),
    )?;
    equal(
        "first-byte-timeout after an hour",
        &options.first_byte_timeout(),
        &Some(3_600_000_000_000),
    )?;
    ok("set-first-byte-timeout of none", options.set_first_byte_timeout(None))?;
    equal("first-byte-timeout after none", &options.first_byte_timeout(), &None)
}
