//! ---
//! title: set-path-with-query of a text with a fragment fails
//! requirements: [http.types.outgoing-request.path.invalid]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(Fields::new());
    match request.set_path_with_query(Some("/a?b#c")) {
        Err(()) => ok(
            "set-path-with-query of a path",
            request.set_path_with_query(Some("/a?b")),
        ),
        Ok(()) => fail(
            "set-path-with-query",
            "err",
            &format!("ok, and the path {:?}", request.path_with_query()),
        ),
    }
}
