//! ---
//! title: set of a syntactically invalid name fails with invalid-syntax
//! requirements: [http.types.fields.set.invalid]
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
            &format!("set of {name:?}"),
            fields.set(&name, &[b"1".to_vec()]),
            HeaderError::InvalidSyntax,
        )?;
    }
    equal("entries", &sorted(fields.entries()), &listed(&[("x-b", "2")]))
}
