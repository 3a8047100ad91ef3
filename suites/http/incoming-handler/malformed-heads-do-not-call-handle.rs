//! ---
//! title: Heads with a line without a colon, with a space before a colon, and with two lengths do not call handle
//! requirements: [http.incoming-handler.handle.called]
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET /no-colon HTTP/1.1\r\nHost: localhost\r\nNoColon\r\n\r\n" }
//!       - half-close
//!       - gone
//!       - { connect: serving }
//!       - { send: "GET /space HTTP/1.1\r\nHost: localhost\r\nX-A : a\r\n\r\n" }
//!       - half-close
//!       - gone
//!       - { connect: serving }
//!       - { send: "POST /lengths HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!" }
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
