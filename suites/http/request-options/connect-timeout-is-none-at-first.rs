//! ---
//! title: connect-timeout of new options is none
//! requirements: [http.types.request-options.connect-timeout.default]
//! level: may
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let options = RequestOptions::new();
    equal("connect-timeout", &options.connect_timeout(), &None)
}
