//! ---
//! title: append adds its value after the earlier ones of the name, also an equal or an empty one, and get returns them all
//! requirements: [http.types.fields.append.adds, http.types.fields.get.all]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

const VALUES: [&str; 5] = ["b", "a", "c", "a", ""];

fn run() -> Outcome {
    let fields = Fields::new();
    let name = "x-a".to_string();
    for value in VALUES {
        ok(
            &format!("append of {value}"),
            fields.append(&name, &value.as_bytes().to_vec()),
        )?;
    }
    ok(
        "append to another name",
        fields.append(&"x-b".to_string(), &b"d".to_vec()),
    )?;
    equal("get", &texts(&fields.get(&name)), &VALUES.map(str::to_string).to_vec())
}
