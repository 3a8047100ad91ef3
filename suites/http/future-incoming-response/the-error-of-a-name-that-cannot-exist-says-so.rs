//! ---
//! title: The error of a name that cannot exist is one of DNS, of the destination, or of the URI
//! requirements: [http.types.error-code.matches]
//! level: should
//! needs: [network]
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;
use wasi::http::types::DnsErrorPayload;

test!(run);

fn run() -> Outcome {
    let error = error_of_any(get_of_no_name()?)?;
    let answer = DnsErrorPayload {
        rcode: None,
        info_code: None,
    };
    is_one_of(
        "the error",
        &error,
        &[
            ErrorCode::DnsError(answer),
            ErrorCode::DnsTimeout,
            ErrorCode::DestinationNotFound,
            ErrorCode::DestinationUnavailable,
            ErrorCode::HttpRequestUriInvalid,
        ],
    )
}
