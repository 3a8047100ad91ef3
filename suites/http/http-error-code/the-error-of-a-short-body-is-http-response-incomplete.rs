//! ---
//! title: The error of a body that ends before its Content-Length is HTTP-response-incomplete or connection-terminated
//! requirements: [http.types.error-code.matches]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\n" }
//!       - send: hello
//!       - close
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    match code_of(body_fails(&response)?) {
        Some(code) => is_one_of(
            "the error of the body",
            &code,
            &[ErrorCode::HttpResponseIncomplete, ErrorCode::ConnectionTerminated],
        ),
        None => not_applicable("http-error-code returns none"),
    }
}
