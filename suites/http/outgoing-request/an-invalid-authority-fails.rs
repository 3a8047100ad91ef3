//! ---
//! title: set-authority of a text that is not the authority of a URI fails
//! requirements: [http.types.outgoing-request.authority.invalid]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(Fields::new());
    ok(
        "set-authority of an authority",
        request.set_authority(Some("localhost:80")),
    )?;
    for text in ["a b", "a\n", "a/b", "a?b", "a#b", "a:b:c", "[::1", "a\0"] {
        err(
            &format!("set-authority of {text:?}"),
            request.set_authority(Some(text)),
            "an error",
        )?;
    }
    Ok(())
}
