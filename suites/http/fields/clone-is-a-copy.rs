//! ---
//! title: clone returns a copy that can be changed, and changes of one are not seen in the other
//! requirements: [http.types.fields.clone.deep, http.types.fields.mutable]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let fields = fields(&[("x-a", "1"), ("x-b", "2")])?;
    let copy = fields.clone();
    equal(
        "entries of the copy",
        &sorted(copy.entries()),
        &sorted(fields.entries()),
    )?;
    ok("append to the copy", copy.append(&"x-c".to_string(), &b"3".to_vec()))?;
    ok("delete from the original", fields.delete(&"x-a".to_string()))?;
    equal(
        "entries of the original after it",
        &sorted(fields.entries()),
        &listed(&[("x-b", "2")]),
    )?;
    let expected = listed(&[("x-a", "1"), ("x-b", "2"), ("x-c", "3")]);
    equal("entries of the copy after it", &sorted(copy.entries()), &expected)
}
