//! ---
//! title: set with a response whose headers were not dropped traps
//! requirements: [http.types.outgoing-response.headers.child]
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - gone
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    drop(request);
    let response = OutgoingResponse::new(Fields::new());
    let body = needed("body", response.body())?;
    let headers = response.headers();
    must_trap("set");
    ResponseOutparam::set(out, Ok(response));
    let outcome = returned("set", &());
    drop((headers, body));
    outcome
}
