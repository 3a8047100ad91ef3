//! ---
//! title: clone of the headers of a request holds them and can be changed, and the headers stay
//! requirements: [http.types.fields.mutable, http.types.fields.clone.deep]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-A: one\r\nX-B: two\r\nx-a: three\r\nX-Empty:\r\n\r\n" }
//!       - { response: { status: 200 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    clone_can_be_changed(&request.headers())?;
    respond(out, b"")
}
