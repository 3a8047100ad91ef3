//! ---
//! title: New fields are empty, and delete of an absent name succeeds
//! formerly: [http/fields/a-new-one-is-empty]
//! requirements:
//!   - http.types.fields.constructor.empty
//!   - http.types.fields.get.absent
//!   - http.types.fields.has.present
//!   - http.types.fields.delete.absent
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let fields = Fields::new();
    let name = "x-a".to_string();
    equal("entries", &fields.entries(), &vec![])?;
    equal("get", &fields.get(&name), &vec![])?;
    equal("has", &fields.has(&name), &false)?;
    ok("delete", fields.delete(&name))?;
    ok("append", fields.append(&name, &b"1".to_vec()))?;
    equal("has after append", &fields.has(&name), &true)
}
