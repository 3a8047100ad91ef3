//! ---
//! title: A valid name that from-list, append or set refuses is refused by all of them
//! requirements: [http.types.fields.forbidden-everywhere]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    // Which names are forbidden is the host's choice.
    for name in MAYBE_FORBIDDEN {
        let key = name.to_string();
        let from_list = Fields::from_list(&pairs(&[(name, "1")])).is_err();
        let append = Fields::new().append(&key, &b"1".to_vec()).is_err();
        let set = Fields::new().set(&key, &[b"1".to_vec()]).is_err();
        holds(
            &format!("from-list, append and set of {name}"),
            from_list == append && append == set,
            "all return ok, or all return an error",
            &[
                ("from-list fails", from_list),
                ("append fails", append),
                ("set fails", set),
            ],
        )?;
    }
    Ok(())
}
