//! ---
//! title: from-list of an invalid name or value fails with invalid-syntax
//! requirements: [http.types.fields.from-list.error]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    header_fails(
        "from-list of an invalid name",
        Fields::from_list(&pairs(&[("x y", "1")])),
        HeaderError::InvalidSyntax,
    )?;
    header_fails(
        "from-list of an invalid value",
        Fields::from_list(&pairs(&[("x-a", "a\nb")])),
        HeaderError::InvalidSyntax,
    )
}
