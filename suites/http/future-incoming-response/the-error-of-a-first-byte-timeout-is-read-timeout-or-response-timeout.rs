//! ---
//! title: The error of a first-byte-timeout that has passed is connection-read-timeout or HTTP-response-timeout
//! formerly: [http/future-incoming-response/the-error-of-a-first-byte-timeout-says-so]
//! requirements: [http.types.error-code.matches]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request, gone] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let future = sent_with_timeout("set-first-byte-timeout", RequestOptions::set_first_byte_timeout)?;
    timeout_error_is(
        &future,
        &[ErrorCode::ConnectionReadTimeout, ErrorCode::HttpResponseTimeout],
    )
}
