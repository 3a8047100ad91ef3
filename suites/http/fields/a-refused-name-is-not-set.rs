//! ---
//! title: A name that append or set refuses is not in the fields
//! requirements: [http.types.fields.failed-change]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let mut refused = false;
    // Which names are forbidden is the host's choice.
    for name in MAYBE_FORBIDDEN {
        let key = name.to_string();
        let fields = Fields::new();
        if fields.append(&key, &b"1".to_vec()).is_err() {
            refused = true;
            equal(&format!("has after append of {name}"), &fields.has(&key), &false)?;
        }
        let fields = Fields::new();
        if fields.set(&key, &[b"1".to_vec()]).is_err() {
            refused = true;
            equal(&format!("has after set of {name}"), &fields.has(&key), &false)?;
        }
    }
    if refused {
        Ok(())
    } else {
        not_applicable("the host forbids none of the names")
    }
}
