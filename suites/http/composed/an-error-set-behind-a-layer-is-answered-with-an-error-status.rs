//! ---
//! title: set with an error-code behind another component is answered with an error status, and the next request is served
//! requirements: [http.types.response-outparam.set.error]
//! behind: incoming-handler
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET /error HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: error } }
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, body: hello } }
//! expect: { outcome: ok, handles: 2 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    if path_of(&request)? != "/error" {
        return respond(out, b"hello");
    }
    ResponseOutparam::set(out, Err(ErrorCode::HttpRequestDenied));
    Ok(())
}
