//! ---
//! title: A new request has the method GET, and neither path, scheme nor authority
//! formerly: [http/outgoing-request/a-new-one-has-its-defaults]
//! requirements: [http.types.outgoing-request.constructor.defaults]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(Fields::new());
    equal("method", &method_text(&request.method()), &"GET".to_string())?;
    equal("path-with-query", &request.path_with_query(), &None)?;
    equal("scheme", &scheme_text(request.scheme()), &None)?;
    equal("authority", &request.authority(), &None)
}
