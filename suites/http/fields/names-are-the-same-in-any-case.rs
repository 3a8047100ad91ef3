//! ---
//! title: get, has, set, append and delete find a name in any case
//! requirements: [http.types.fields.names.case-insensitive]
//! since: 0.2.2
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let fields = Fields::new();
    ok("append of X-A", fields.append(&"X-A".to_string(), &b"1".to_vec()))?;
    equal("has of x-a", &fields.has(&"x-a".to_string()), &true)?;
    ok("append of x-A", fields.append(&"x-A".to_string(), &b"2".to_vec()))?;
    equal(
        "get of x-a",
        &texts(&fields.get(&"x-a".to_string())),
        &vec!["1".to_string(), "2".to_string()],
    )?;
    ok("set of X-a", fields.set(&"X-a".to_string(), &[b"3".to_vec()]))?;
    equal(
        "get of X-A",
        &texts(&fields.get(&"X-A".to_string())),
        &vec!["3".to_string()],
    )?;
    ok("delete of x-A", fields.delete(&"x-A".to_string()))?;
    equal("entries", &fields.entries(), &vec![])
}
