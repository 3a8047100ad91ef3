//! ---
//! title: set-scheme of a text that is not the scheme of a URI fails
//! requirements: [http.types.outgoing-request.scheme.invalid]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    schemes_fail(&["a b", "a\n", "a:", "a/b", "a\0", "\u{fc}"])
}
