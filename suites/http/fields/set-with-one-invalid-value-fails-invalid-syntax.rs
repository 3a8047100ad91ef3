//! ---
//! title: set of a valid and an invalid value fails with invalid-syntax
//! requirements: [http.types.fields.set.invalid]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let fields = fields(&[("x-a", "1")])?;
    let values = [b"2".to_vec(), b"a\nb".to_vec()];
    header_fails(
        "set",
        fields.set(&"x-a".to_string(), &values),
        HeaderError::InvalidSyntax,
    )
}
