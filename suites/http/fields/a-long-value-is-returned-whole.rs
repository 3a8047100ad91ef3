//! ---
//! title: A name of 64 characters and a value of 4000 are returned whole
//! requirements: [http.types.fields.from-list.holds, http.types.fields.get.all, http.types.fields.entries.all]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let name = format!("x-{}", "n".repeat(62));
    let value = "0123456789".repeat(400);
    let list = [(&name[..], &value[..])];
    // A host may refuse what is long, but not cut it.
    let fields = fields(&list)?;
    equal("has of the name", &fields.has(&name), &true)?;
    equal("get", &texts(&fields.get(&name)), &vec![value.clone()])?;
    equal("entries", &sorted(fields.entries()), &listed(&list))?;
    equal("entries of a clone", &sorted(fields.clone().entries()), &listed(&list))
}
