//! ---
//! title: set-scheme of a text that is no scheme of a URI fails
//! requirements: [http.types.outgoing-request.scheme.invalid]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(Fields::new());
    ok(
        "set-scheme of a scheme",
        request.set_scheme(Some(&Scheme::Other("ws".to_string()))),
    )?;
    for text in ["a b", "a\n", "a:", "a/b", "a\0", "\u{fc}"] {
        let scheme = Scheme::Other(text.to_string());
        err(
            &format!("set-scheme of {text:?}"),
            request.set_scheme(Some(&scheme)),
            "an error",
        )?;
    }
    Ok(())
}
