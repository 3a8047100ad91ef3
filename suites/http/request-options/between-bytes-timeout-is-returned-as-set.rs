//! ---
//! title: between-bytes-timeout returns what set-between-bytes-timeout was given, and none, or the setter fails
//! requirements: [http.types.request-options.between-bytes-timeout.set]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let options = RequestOptions::new();
    if options.set_between_bytes_timeout(Some(1_000_000_000)).is_err() {
        return not_applicable("the host does not support this timeout");
    }
    equal(
        "between-bytes-timeout after a second",
        &options.between_bytes_timeout(),
        &Some(1_000_000_000),
    )?;
    needed(
        "set-between-bytes-timeout of an hour",
        options.set_between_bytes_timeout(Some(3_600_000_000_000)),
    )?;
    equal(
        "between-bytes-timeout after an hour",
        &options.between_bytes_timeout(),
        &Some(3_600_000_000_000),
    )?;
    ok(
        "set-between-bytes-timeout of none",
        options.set_between_bytes_timeout(None),
    )?;
    equal(
        "between-bytes-timeout after none",
        &options.between_bytes_timeout(),
        &None,
    )
}
