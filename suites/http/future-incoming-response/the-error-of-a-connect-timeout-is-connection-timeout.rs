//! ---
//! title: The error of a connect-timeout that has passed is connection-timeout
//! requirements: [http.types.error-code.matches]
//! level: should
//! platforms: [linux]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [full] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let future = sent_with_timeout("set-connect-timeout", RequestOptions::set_connect_timeout)?;
    timeout_error_is(&future, &[ErrorCode::ConnectionTimeout])
}
