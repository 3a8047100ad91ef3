//! ---
//! title: Dropping a request before its headers are dropped traps
//! formerly: [http/incoming-request/dropped-before-its-headers-traps]
//! requirements: [http.types.incoming-request.headers.child]
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
    // Dropped at the end, after the request: the other way round is what must not be.
    let headers = request.headers();
    must_trap("[resource-drop]incoming-request");
    drop(request);
    let seen = returned("[resource-drop]incoming-request", &());
    drop(headers);
    drop(out);
    seen
}
