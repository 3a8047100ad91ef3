//! ---
//! title: delete of a syntactically invalid name fails with invalid-syntax
//! requirements: [http.types.fields.delete.invalid]
//! since: 0.2.1
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let fields = fields(&[("x-b", "2")])?;
    for name in no_tokens() {
        header_fails(
            &format!("delete of {name:?}"),
            fields.delete(&name),
            HeaderError::InvalidSyntax,
        )?;
    }
    equal("entries", &sorted(fields.entries()), &listed(&[("x-b", "2")]))
}
