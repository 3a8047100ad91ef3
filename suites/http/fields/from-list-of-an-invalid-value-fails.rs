//! ---
//! title: from-list of a syntactically invalid value fails
//! requirements: [http.types.fields.from-list.invalid]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    ok("from-list of a valid value", Fields::from_list(&pairs(&[("x-a", "1")])))?;
    for value in NO_VALUES {
        err(
            &format!("from-list of {value:?}"),
            Fields::from_list(&pairs(&[("x-a", "1"), ("x-b", value)])),
            "an error",
        )?;
    }
    Ok(())
}
