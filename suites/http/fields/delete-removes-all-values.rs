//! ---
//! title: delete removes all values of the name, and leaves other names
//! requirements: [http.types.fields.delete.all, http.types.fields.delete.absent]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let fields = fields(&[("x-a", "1"), ("x-b", "2"), ("x-a", "3")])?;
    let name = "x-a".to_string();
    ok("delete", fields.delete(&name))?;
    equal("entries", &sorted(fields.entries()), &listed(&[("x-b", "2")]))?;
    ok("delete of an absent name", fields.delete(&name))?;
    equal("entries after it", &sorted(fields.entries()), &listed(&[("x-b", "2")]))
}
