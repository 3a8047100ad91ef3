//! ---
//! title: The error of an answer that is not HTTP is HTTP-protocol-error
//! formerly: [http/future-incoming-response/the-error-of-an-answer-that-is-no-http-is-http-protocol-error]
//! requirements: [http.types.error-code.matches]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request, { send: "hello\r\n\r\n" }, close] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let error = error_of_answer()?;
    is_one_of("the error", &error, &[ErrorCode::HttpProtocolError])
}
