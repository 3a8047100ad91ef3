//! ---
//! title: from-list of a syntactically invalid name fails
//! requirements: [http.types.fields.from-list.invalid]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    ok("from-list of a valid name", Fields::from_list(&pairs(&[("x-a", "1")])))?;
    for name in no_tokens() {
        err(
            &format!("from-list of {name:?}"),
            Fields::from_list(&pairs(&[("x-a", "1"), (&name, "1")])),
            "an error",
        )?;
    }
    Ok(())
}
