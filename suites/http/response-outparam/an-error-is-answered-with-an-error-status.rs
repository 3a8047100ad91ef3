//! ---
//! title: set with an error is answered with an error status, and the next request is served
//! requirements: [http.types.response-outparam.set.error]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET /0 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: error } }
//!       - { connect: serving }
//!       - { send: "GET /1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: error } }
//!       - { connect: serving }
//!       - { send: "GET /2 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: error } }
//!       - { connect: serving }
//!       - { send: "GET /3 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: error } }
//!       - { connect: serving }
//!       - { send: "GET /4 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: error } }
//!       - { connect: serving }
//!       - { send: "GET /5 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: error } }
//! expect: { outcome: ok, handles: 6 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let code = match &path_of(&request)?[..] {
        "/0" => ErrorCode::InternalError(None),
        "/1" => ErrorCode::InternalError(Some("a reason".to_string())),
        "/2" => ErrorCode::HttpRequestDenied,
        "/3" => ErrorCode::HttpRequestBodySize(Some(5)),
        "/4" => ErrorCode::ConnectionRefused,
        _ => ErrorCode::LoopDetected,
    };
    ResponseOutparam::set(out, Err(code));
    Ok(())
}
