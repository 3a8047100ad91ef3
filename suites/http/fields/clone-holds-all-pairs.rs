//! ---
//! title: clone returns fields with all pairs of the original, equal and empty ones too
//! requirements: [http.types.fields.clone.deep]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let list = [("x-a", "2"), ("x-b", ""), ("x-a", "1"), ("x-a", "2"), ("x-c", "3, 4")];
    let copy = fields(&list)?.clone();
    equal("entries of the copy", &sorted(copy.entries()), &listed(&list))
}
