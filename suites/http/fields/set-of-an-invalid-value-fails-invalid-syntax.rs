//! ---
//! title: set of a syntactically invalid value fails with invalid-syntax
//! requirements: [http.types.fields.set.invalid]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let fields = Fields::new();
    let name = "x-a".to_string();
    for value in NO_VALUES {
        header_fails(
            &format!("set of {value:?}"),
            fields.set(&name, &[value.as_bytes().to_vec()]),
            HeaderError::InvalidSyntax,
        )?;
    }
    let value = "valid";
    ok("set of a valid value", fields.set(&name, &[value.as_bytes().to_vec()]))
}
