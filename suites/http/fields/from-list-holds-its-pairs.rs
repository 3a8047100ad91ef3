//! ---
//! title: from-list returns fields with all pairs of its list, the values of one name in their order
//! requirements: [http.types.fields.from-list.holds, http.types.fields.entries.all, http.types.fields.entries.order]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let list = [("x-a", "1"), ("x-b", "2"), ("x-a", "0"), ("x-c", ""), ("x-a", "1")];
    let fields = ok("from-list", Fields::from_list(&pairs(&list)))?;
    equal("entries", &sorted(fields.entries()), &listed(&list))
}
