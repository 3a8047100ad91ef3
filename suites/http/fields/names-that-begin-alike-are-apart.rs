//! ---
//! title: get, has, set and delete of a name leave out a name that begins with it
//! requirements:
//!   - http.types.fields.get.all
//!   - http.types.fields.has.present
//!   - http.types.fields.set.replaces
//!   - http.types.fields.delete.all
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let long = ("x-a-b", "1");
    let fields = fields(&[long])?;
    let name = "x-a".to_string();
    equal("has of x-a beside x-a-b", &fields.has(&name), &false)?;
    equal("get of x-a beside x-a-b", &fields.get(&name).len(), &0)?;
    ok("delete of x-a", fields.delete(&name))?;
    equal(
        "entries after delete of x-a",
        &sorted(fields.entries()),
        &listed(&[long]),
    )?;
    ok("set of x-a", fields.set(&name, &[b"2".to_vec()]))?;
    equal(
        "get of x-a after set",
        &texts(&fields.get(&name))[..],
        &["2".to_string()][..],
    )?;
    equal(
        "entries after set",
        &sorted(fields.entries()),
        &listed(&[("x-a", "2"), long]),
    )?;
    ok("delete of x-a once it is there", fields.delete(&name))?;
    equal("entries at the end", &sorted(fields.entries()), &listed(&[long]))
}
