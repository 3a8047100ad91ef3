//! ---
//! title: set, append and from-list of a value with a control character other than a tab fail with invalid-syntax
//! requirements:
//!   - http.types.fields.set.invalid
//!   - http.types.fields.append.invalid
//!   - http.types.fields.from-list.error
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

/// What HTTP says of NUL and of the ends of lines is stricter, and for other tests to check.
const CONTROLS: [u8; 5] = [0x01, 0x08, 0x0b, 0x1f, 0x7f];

fn run() -> Outcome {
    let fields = Fields::new();
    let name = "x-a".to_string();
    for code in CONTROLS {
        let value = vec![b'a', code, b'b'];
        let check = |function: &str| format!("{function} of a value with the character {code}");
        header_fails(
            &check("set"),
            fields.set(&name, &[value.clone()]),
            HeaderError::InvalidSyntax,
        )?;
        header_fails(
            &check("append"),
            fields.append(&name, &value),
            HeaderError::InvalidSyntax,
        )?;
        header_fails(
            &check("from-list"),
            Fields::from_list(&[(name.clone(), value)]),
            HeaderError::InvalidSyntax,
        )?;
    }
    ok("append of a value with a tab", fields.append(&name, &b"a\tb".to_vec()))
}
