//! ---
//! title: path-with-query returns each path that set-path-with-query was given, and none
//! requirements: [http.types.outgoing-request.path.set]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(Fields::new());
    for path in ["/", "/a/b?c=d&e", "/%20", "/?", "/a//b/../c;d", "/a?b/c?d"] {
        ok(
            &format!("set-path-with-query of {path}"),
            request.set_path_with_query(Some(path)),
        )?;
        equal(
            &format!("path-with-query after {path}"),
            &request.path_with_query(),
            &Some(path.to_string()),
        )?;
    }
    ok("set-path-with-query of none", request.set_path_with_query(None))?;
    equal("path-with-query after none", &request.path_with_query(), &None)
}
