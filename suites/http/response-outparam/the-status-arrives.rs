//! ---
//! title: set sends the status of the response
//! requirements: [http.types.response-outparam.set.sends]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET /200 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200 } }
//!       - { connect: serving }
//!       - { send: "GET /201 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 201 } }
//!       - { connect: serving }
//!       - { send: "GET /301 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 301 } }
//!       - { connect: serving }
//!       - { send: "GET /404 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 404 } }
//!       - { connect: serving }
//!       - { send: "GET /418 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 418 } }
//!       - { connect: serving }
//!       - { send: "GET /500 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 500 } }
//!       - { connect: serving }
//!       - { send: "GET /599 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 599 } }
//!       - { connect: serving }
//!       - { send: "GET /204 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 204, body: "" } }
//! expect: { outcome: ok, handles: 8 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let status = needed("path-with-query", path_of(&request)?[1..].parse::<u16>())?;
    let response = OutgoingResponse::new(Fields::new());
    needed("set-status-code", response.set_status_code(status))?;
    let body = needed("body", response.body())?;
    ResponseOutparam::set(out, Ok(response));
    ok("finish", OutgoingBody::finish(body, None))
}
