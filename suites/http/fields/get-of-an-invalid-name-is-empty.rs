//! ---
//! title: get of a syntactically invalid name returns an empty list
//! requirements: [http.types.fields.get.absent]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let fields = fields(&[("x-a", "1")])?;
    for name in no_tokens() {
        equal(&format!("get of {name:?}"), &fields.get(&name), &vec![])?;
    }
    equal(
        "get of a valid name",
        &texts(&fields.get(&"x-a".to_string())),
        &vec!["1".to_string()],
    )
}
