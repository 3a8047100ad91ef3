//! ---
//! title: between-bytes-timeout of new options is none
//! requirements: [http.types.request-options.between-bytes-timeout.default]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let options = RequestOptions::new();
    equal("between-bytes-timeout", &options.between_bytes_timeout(), &None)
}
