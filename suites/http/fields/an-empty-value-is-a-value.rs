//! ---
//! title: A name with an empty value is present, and get returns an empty value
//! requirements: [http.types.fields.get.empty-value, http.types.fields.has.present]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let fields = Fields::new();
    let name = "x-a".to_string();
    needed("set", fields.set(&name, &[vec![]]))?;
    equal("get", &fields.get(&name), &vec![vec![]])?;
    equal("has", &fields.has(&name), &true)
}
