//! ---
//! title: from-list of an empty list returns empty fields
//! requirements: [http.types.fields.from-list.holds]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let fields = ok("from-list", Fields::from_list(&[]))?;
    equal("entries", &fields.entries(), &vec![])?;
    ok("append", fields.append(&"x-a".to_string(), &b"1".to_vec()))?;
    equal(
        "entries after append",
        &sorted(fields.entries()),
        &listed(&[("x-a", "1")]),
    )
}
