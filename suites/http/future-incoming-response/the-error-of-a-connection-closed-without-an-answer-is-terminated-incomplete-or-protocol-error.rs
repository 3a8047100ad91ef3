//! ---
//! title: The error of a connection that is closed without an answer is connection-terminated, HTTP-response-incomplete or HTTP-protocol-error
//! formerly: [http/future-incoming-response/the-error-of-a-connection-closed-without-an-answer-says-so]
//! requirements: [http.types.error-code.matches]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request, close] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let error = error_of_answer()?;
    is_one_of(
        "the error",
        &error,
        &[
            ErrorCode::ConnectionTerminated,
            ErrorCode::HttpResponseIncomplete,
            ErrorCode::HttpProtocolError,
        ],
    )
}
