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
    timeout_is_returned_as_set(
        "between-bytes-timeout",
        RequestOptions::set_between_bytes_timeout,
        RequestOptions::between_bytes_timeout,
    )
}
