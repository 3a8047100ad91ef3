//! ---
//! title: set-scheme of an empty text, or one that does not begin with a letter, fails
//! requirements: [http.types.outgoing-request.scheme.invalid]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    schemes_fail(&["", "1a", "+a", ".a"])
}
