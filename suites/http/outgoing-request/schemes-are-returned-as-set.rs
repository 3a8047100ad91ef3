//! ---
//! title: scheme returns each scheme that set-scheme was given, and none
//! requirements: [http.types.outgoing-request.scheme.set]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(Fields::new());
    for scheme in [
        Scheme::Http,
        Scheme::Https,
        Scheme::Other("ws".to_string()),
        Scheme::Other("Wss".to_string()),
        Scheme::Other("a+b-c.1".to_string()),
    ] {
        ok(&format!("set-scheme of {scheme:?}"), request.set_scheme(Some(&scheme)))?;
        equal(
            &format!("scheme after {scheme:?}"),
            &scheme_text(request.scheme()),
            &scheme_text(Some(scheme.clone())),
        )?;
    }
    ok("set-scheme of none", request.set_scheme(None))?;
    equal("scheme after none", &scheme_text(request.scheme()), &None)
}
