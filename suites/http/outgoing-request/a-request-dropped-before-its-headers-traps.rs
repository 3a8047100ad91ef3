//! ---
//! title: Dropping a request before its headers traps
//! formerly: [http/outgoing-request/dropped-before-its-headers-traps]
//! requirements: [http.types.outgoing-request.headers.child]
//! level: should
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(Fields::new());
    let headers = request.headers();
    must_trap("drop of the request");
    drop(request);
    let outcome = returned("drop of the request", &());
    drop(headers);
    outcome
}
