//! ---
//! title: set puts its values in the place of all values of the name, and leaves other names
//! requirements: [http.types.fields.set.replaces]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let fields = fields(&[("x-a", "1"), ("x-a", "2"), ("x-b", "3")])?;
    let name = "x-a".to_string();
    ok("set of one value", fields.set(&name, &[b"4".to_vec()]))?;
    equal(
        "entries after one",
        &sorted(fields.entries()),
        &listed(&[("x-a", "4"), ("x-b", "3")]),
    )?;
    ok(
        "set of three values",
        fields.set(&name, &[b"7".to_vec(), b"6".to_vec(), b"5".to_vec()]),
    )?;
    let expected = listed(&[("x-a", "7"), ("x-a", "6"), ("x-a", "5"), ("x-b", "3")]);
    equal("entries after three", &sorted(fields.entries()), &expected)
}
