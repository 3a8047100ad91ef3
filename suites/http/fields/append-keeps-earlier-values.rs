//! ---
//! title: append adds its value after the earlier ones of the name, and get returns them all
//! requirements: [http.types.fields.append.adds, http.types.fields.get.all]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let fields = Fields::new();
    let name = "x-a".to_string();
    for value in ["b", "a", "c"] {
        ok(
            &format!("append of {value}"),
            fields.append(&name, &value.as_bytes().to_vec()),
        )?;
    }
    ok(
        "append to another name",
        fields.append(&"x-b".to_string(), &b"d".to_vec()),
    )?;
    equal(
        "get",
        &texts(&fields.get(&name)),
        &vec!["b".to_string(), "a".to_string(), "c".to_string()],
    )
}
