//! ---
//! title: connect-timeout returns what set-connect-timeout was given, and none, or the setter fails
//! requirements: [http.types.request-options.connect-timeout.set]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let options = RequestOptions::new();
    if options.set_connect_timeout(Some(1_000_000_000)).is_err() {
        return not_applicable("the host does not support this timeout");
    }
    equal(
        "connect-timeout after a second",
        &options.connect_timeout(),
        &Some(1_000_000_000),
    )?;
    needed(
        "set-connect-timeout of an hour",
        options.set_connect_timeout(Some(3_600_000_000_000)),
    )?;
    equal(
        "connect-timeout after an hour",
        &options.connect_timeout(),
        &Some(3_600_000_000_000),
    )?;
    ok("set-connect-timeout of none", options.set_connect_timeout(None))?;
    equal("connect-timeout after none", &options.connect_timeout(), &None)
}
