//! ---
//! title: set-method of a text that is not a token fails
//! requirements: [http.types.outgoing-request.method.invalid]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(Fields::new());
    ok(
        "set-method of a token",
        request.set_method(&Method::Other("M-SEARCH".to_string())),
    )?;
    for text in no_tokens() {
        err(
            &format!("set-method of {text:?}"),
            request.set_method(&Method::Other(text)),
            "an error",
        )?;
    }
    Ok(())
}
