//! ---
//! title: Dropping a body whose stream was not dropped traps
//! requirements: [http.types.outgoing-body.write.child]
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let request = OutgoingRequest::new(Fields::new());
    let body = needed("body", request.body())?;
    let stream = needed("write", body.write())?;
    must_trap("drop of the body");
    drop(body);
    let outcome = returned("drop of the body", &());
    drop(stream);
    outcome
}
