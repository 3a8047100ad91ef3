//! ---
//! title: method returns the method that the client has sent
//! requirements: [http.types.incoming-request.method.sent]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET /GET HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, method: GET } }
//!       - { connect: serving }
//!       - { send: "HEAD /HEAD HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, method: HEAD } }
//!       - { connect: serving }
//!       - { send: "POST /POST HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n" }
//!       - { response: { status: 200, method: POST } }
//!       - { connect: serving }
//!       - { send: "PUT /PUT HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n" }
//!       - { response: { status: 200, method: PUT } }
//!       - { connect: serving }
//!       - { send: "DELETE /DELETE HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, method: DELETE } }
//!       - { connect: serving }
//!       - { send: "OPTIONS /OPTIONS HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, method: OPTIONS } }
//!       - { connect: serving }
//!       - { send: "PATCH /PATCH HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n" }
//!       - { response: { status: 200, method: PATCH } }
//! expect: { outcome: ok, handles: 7 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let path = path_of(&request)?;
    equal(
        "method",
        &method_text(&request.method())[..],
        path.trim_start_matches('/'),
    )?;
    respond(out, b"")
}
