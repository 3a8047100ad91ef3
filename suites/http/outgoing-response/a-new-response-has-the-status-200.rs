//! ---
//! title: A new response has the status 200
//! formerly: [http/outgoing-response/a-new-one-has-the-status-200]
//! requirements: [http.types.outgoing-response.constructor.status]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = OutgoingResponse::new(Fields::new());
    equal("status-code", &response.status_code(), &200)
}
