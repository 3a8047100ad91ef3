//! ---
//! title: method returns TRACE for a request of TRACE
//! requirements: [http.types.incoming-request.method.sent]
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, method: TRACE } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    equal("method", &method_text(&request.method())[..], "TRACE")?;
    respond(out, b"")
}
