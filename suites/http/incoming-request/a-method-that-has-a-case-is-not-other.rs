//! ---
//! title: method returns the case of a method that has one, and not other with its name
//! requirements: [http.types.incoming-request.method.sent]
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n" }
//!       - { response: { status: 200 } }
//!       - { connect: serving }
//!       - { send: "OPTIONS / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200 } }
//!       - { connect: serving }
//!       - { send: "PATCH / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n" }
//!       - { response: { status: 200 } }
//! expect: { outcome: ok, handles: 3 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let method = request.method();
    let is_case = !matches!(method, Method::Other(_));
    holds("method", is_case, "a case of its own", &method)?;
    respond(out, b"")
}
