//! ---
//! title: Each value of a name that a client has sent several times is returned as one of its own
//! requirements: [http.types.incoming-request.headers.sent, http.types.fields.get.all]
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-A: one\r\nX-B: three\r\nx-a: two\r\n\r\n" }
//!       - { response: { status: 200 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let values = texts(&request.headers().get(&"x-a".to_string()));
    equal("get of x-a", &values[..], &["one".to_string(), "two".to_string()][..])?;
    respond(out, b"")
}
