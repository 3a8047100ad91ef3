//! ---
//! title: append takes each character of a token as a name
//! requirements: [http.types.fields.append.adds, http.types.fields.has.present]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    for one in TOKEN.chars() {
        let name = one.to_string();
        let fields = Fields::new();
        ok(&format!("append of {name}"), fields.append(&name, &b"1".to_vec()))?;
        equal(&format!("has of {name}"), &fields.has(&name), &true)?;
    }
    Ok(())
}
