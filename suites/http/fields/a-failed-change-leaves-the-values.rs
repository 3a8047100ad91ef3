//! ---
//! title: set and append that fail leave the values as they were
//! requirements: [http.types.fields.failed-change]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let fields = fields(&[("x-a", "1"), ("x-a", "2")])?;
    let name = "x-a".to_string();
    let bad = b"a\nb".to_vec();
    err("set", fields.set(&name, &[b"3".to_vec(), bad.clone()]), "an error")?;
    equal(
        "entries after set",
        &sorted(fields.entries()),
        &listed(&[("x-a", "1"), ("x-a", "2")]),
    )?;
    err("append", fields.append(&name, &bad), "an error")?;
    equal(
        "entries after append",
        &sorted(fields.entries()),
        &listed(&[("x-a", "1"), ("x-a", "2")]),
    )
}
