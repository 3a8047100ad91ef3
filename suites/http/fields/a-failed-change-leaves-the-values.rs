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
    if fields.set(&name, &[b"3".to_vec(), bad.clone()]).is_ok() {
        return not_applicable("set takes a value that is not valid");
    }
    let kept = listed(&[("x-a", "1"), ("x-a", "2")]);
    equal("entries after set", &sorted(fields.entries()), &kept)?;
    if fields.append(&name, &bad).is_ok() {
        return not_applicable("append takes a value that is not valid");
    }
    equal("entries after append", &sorted(fields.entries()), &kept)
}
