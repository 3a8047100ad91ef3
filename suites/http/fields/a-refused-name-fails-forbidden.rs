//! ---
//! title: Where from-list, append or set refuses a valid name, it fails with forbidden
//! requirements: [http.types.fields.forbidden]
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
        let fields = Fields::new();
        let key = name.to_string();
        let results = [
            ("from-list", Fields::from_list(&pairs(&[(name, "1")])).map(|_| ())),
            ("append", fields.append(&key, &b"1".to_vec())),
            ("set", fields.set(&key, &[b"1".to_vec()])),
        ];
        for (call, result) in results {
            if result.is_err() {
                refused = true;
                header_fails(&format!("{call} of {name}"), result, HeaderError::Forbidden)?;
            }
        }
    }
    if refused {
        Ok(())
    } else {
        not_applicable("the host forbids none of the names")
    }
}
