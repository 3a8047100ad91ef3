//! ---
//! title: The error of a request that the host does not allow is HTTP-request-denied or destination-IP-prohibited
//! requirements: [http.types.error-code.matches]
//! level: should
//! needs: [no-network, http-denied]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [nobody-comes] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let error = error_of_any(get()?)?;
    is_one_of(
        "the error",
        &error,
        &[ErrorCode::HttpRequestDenied, ErrorCode::DestinationIpProhibited],
    )
}
