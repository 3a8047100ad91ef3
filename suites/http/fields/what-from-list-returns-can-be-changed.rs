//! ---
//! title: append, set and delete succeed on what from-list returns
//! requirements: [http.types.fields.mutable]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let fields = ok("from-list", Fields::from_list(&pairs(&[("x-a", "1"), ("x-b", "2")])))?;
    ok("append", fields.append(&"x-c".to_string(), &b"3".to_vec()))?;
    ok("set", fields.set(&"x-a".to_string(), &[b"4".to_vec()]))?;
    ok("delete", fields.delete(&"x-b".to_string()))?;
    equal(
        "entries",
        &sorted(fields.entries()),
        &listed(&[("x-a", "4"), ("x-c", "3")]),
    )
}
