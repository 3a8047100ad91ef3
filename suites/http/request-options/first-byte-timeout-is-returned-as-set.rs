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
    timeout_is_returned_as_set(
        "first-byte-timeout",
        RequestOptions::set_first_byte_timeout,
        RequestOptions::first_byte_timeout,
    )
}
