//! ---
//! title: The error of a request without an authority is HTTP-request-URI-invalid or destination-not-found
//! requirements: [http.types.error-code.matches]
//! level: should
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
    let request = get()?;
    needed("set-authority", request.set_authority(None))?;
    let error = error_of_any(request)?;
    is_one_of(
        "the error",
        &error,
        &[ErrorCode::HttpRequestUriInvalid, ErrorCode::DestinationNotFound],
    )
}
