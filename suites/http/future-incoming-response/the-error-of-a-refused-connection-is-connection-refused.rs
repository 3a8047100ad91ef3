//! ---
//! title: The error of a refused connection is connection-refused
//! requirements: [http.types.error-code.matches]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [refuse] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let error = error_of_answer()?;
    is_one_of("the error", &error, &[ErrorCode::ConnectionRefused])
}
