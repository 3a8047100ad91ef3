//! ---
//! title: append of a syntactically invalid name fails with invalid-syntax
//! requirements: [http.types.fields.append.invalid]
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
            &format!("append of {name:?}"),
            fields.append(&name, &b"1".to_vec()),
            HeaderError::InvalidSyntax,
        )?;
    }
    equal("entries", &sorted(fields.entries()), &listed(&[("x-b", "2")]))
}
