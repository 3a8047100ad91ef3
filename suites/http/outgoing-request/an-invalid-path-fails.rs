//! ---
//! title: set-path-with-query of a text with a control character or a space fails
//! requirements: [http.types.outgoing-request.path.invalid]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(Fields::new());
    ok("set-path-with-query of a path", request.set_path_with_query(Some("/a")))?;
    for path in ["/a\rb", "/a\nb", "/a\0b", "/a b"] {
        err(
            &format!("set-path-with-query of {path:?}"),
            request.set_path_with_query(Some(path)),
            "an error",
        )?;
    }
    Ok(())
}
