//! ---
//! title: method returns other, with its name, for a method that has no case of its own
//! requirements: [http.types.incoming-request.method.other]
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "M-SEARCH / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let method = request.method();
    holds(
        "method",
        matches!(&method, Method::Other(name) if name == "M-SEARCH"),
        "other(\"M-SEARCH\")",
        &method,
    )?;
    respond(out, b"")
}
