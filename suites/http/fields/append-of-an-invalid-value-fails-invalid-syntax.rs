//! ---
//! title: append of a syntactically invalid value fails with invalid-syntax
//! requirements: [http.types.fields.append.invalid]
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
            &format!("append of {value:?}"),
            fields.append(&name, &value.as_bytes().to_vec()),
            HeaderError::InvalidSyntax,
        )?;
    }
    let value = "valid";
    ok(
        "append of a valid value",
        fields.append(&name, &value.as_bytes().to_vec()),
    )
}
