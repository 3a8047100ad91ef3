//! ---
//! title: first-byte-timeout of new options is none
//! requirements: [http.types.request-options.first-byte-timeout.default]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let options = RequestOptions::new();
    equal("first-byte-timeout", &options.first_byte_timeout(), &None)
}
