//! ---
//! title: A setter of a request that fails leaves what was there
//! requirements: [http.types.outgoing-request.failed-change]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(Fields::new());
    needed("set-method", request.set_method(&Method::Post))?;
    needed("set-path-with-query", request.set_path_with_query(Some("/a")))?;
    needed("set-scheme", request.set_scheme(Some(&Scheme::Https)))?;
    needed("set-authority", request.set_authority(Some("localhost")))?;
    let taken = request.set_method(&Method::Other("a b".to_string())).is_ok()
        || request.set_path_with_query(Some("/a\nb")).is_ok()
        || request.set_scheme(Some(&Scheme::Other("a b".to_string()))).is_ok()
        || request.set_authority(Some("a b")).is_ok();
    if taken {
        return not_applicable("a setter takes what is not valid");
    }
    equal("method", &method_text(&request.method()), &"POST".to_string())?;
    equal("path-with-query", &request.path_with_query(), &Some("/a".to_string()))?;
    equal("scheme", &scheme_text(request.scheme()), &Some("https".to_string()))?;
    equal("authority", &request.authority(), &Some("localhost".to_string()))
}
