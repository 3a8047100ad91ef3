//! ---
//! title: Dropping a response before its headers traps
//! formerly: [http/outgoing-response/dropped-before-its-headers-traps]
//! requirements: [http.types.outgoing-response.headers.child]
//! level: should
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = OutgoingResponse::new(Fields::new());
    let headers = response.headers();
    must_trap("drop of the response");
    drop(response);
    let outcome = returned("drop of the response", &());
    drop(headers);
    outcome
}
