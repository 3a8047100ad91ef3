//! ---
//! title: A request whose Transfer-Encoding nobody knows, so that its end cannot be found, does not call handle
//! requirements: [http.incoming-handler.handle.called]
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "POST /coding HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: bogus\r\n\r\nhello" }
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
