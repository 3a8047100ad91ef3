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
    timeout_is_returned_as_set(
        "connect-timeout",
        RequestOptions::set_connect_timeout,
        RequestOptions::connect_timeout,
    )
}
