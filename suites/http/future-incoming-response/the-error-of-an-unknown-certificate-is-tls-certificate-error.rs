//! ---
//! title: The error of a server with a certificate that nobody has signed but itself is TLS-certificate-error
//! requirements: [http.types.error-code.matches]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, tls: true, do: [accept, gone] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let error = error_of(get_with_https()?)?;
    is_one_of("the error", &error, &[ErrorCode::TlsCertificateError])
}
