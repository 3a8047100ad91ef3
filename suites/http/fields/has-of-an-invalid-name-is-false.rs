//! ---
//! title: has of a syntactically invalid name returns false
//! requirements: [http.types.fields.has.invalid, http.types.fields.has.present]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let fields = fields(&[("x-a", "1")])?;
    for name in no_tokens() {
        equal(&format!("has of {name:?}"), &fields.has(&name), &false)?;
    }
    equal("has of a valid name", &fields.has(&"x-a".to_string()), &true)
}
