//! ---
//! title: Arbitrary bytes, and resets before and in a head, do not call handle, and the next request does
//! requirements: [http.incoming-handler.handle.called]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: { pattern: 1000 } }
//!       - half-close
//!       - gone
//!       - { connect: serving }
//!       - reset
//!       - { connect: serving }
//!       - { send: "GET /half HTTP/1.1\r\nHost: lo" }
//!       - reset
//!       - { connect: serving }
//!       - { send: "GET /request HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    equal("path-with-query", &path_of(&request)?[..], "/request")?;
    respond(out, b"")
}
