//! ---
//! title: set of an empty list leaves no earlier value of the name
//! requirements: [http.types.fields.set.replaces]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let fields = fields(&[("x-a", "1"), ("x-a", "2")])?;
    let name = "x-a".to_string();
    ok("set", fields.set(&name, &[]))?;
    let values = texts(&fields.get(&name));
    // The text does not say whether the name is present afterwards.
    holds(
        "get",
        values.iter().all(String::is_empty),
        "no value, or an empty one",
        &values,
    )
}
