//! ---
//! title: Bytes that are not a request do not call handle, and the next request does
//! formerly: [http/incoming-handler/what-is-no-request-does-not-call-handle]
//! requirements: [http.incoming-handler.handle.called]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "hello\r\n\r\n" }
//!       - half-close
//!       - gone
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
