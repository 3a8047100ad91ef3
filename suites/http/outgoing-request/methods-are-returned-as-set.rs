//! ---
//! title: method returns each method that set-method was given
//! requirements: [http.types.outgoing-request.method.set]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(Fields::new());
    let methods = [
        Method::Head,
        Method::Post,
        Method::Put,
        Method::Delete,
        Method::Connect,
        Method::Options,
        Method::Trace,
        Method::Patch,
        Method::Get,
        Method::Other("M-SEARCH".to_string()),
        Method::Other("GET".to_string()),
    ];
    for method in methods {
        let text = method_text(&method);
        ok(&format!("set-method of {method:?}"), request.set_method(&method))?;
        equal(
            &format!("method after {method:?}"),
            &method_text(&request.method()),
            &text,
        )?;
    }
    Ok(())
}
