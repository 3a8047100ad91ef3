//! ---
//! title: The error of an alert of TLS is TLS-alert-received or TLS-protocol-error
//! requirements: [http.types.error-code.matches]
//! level: should
//! needs: [tls]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       # What comes is a handshake. What answers it is the alert handshake_failure, which is fatal.
//!       - { read: 1 }
//!       - { send: "\x15\x03\x03\0\x02\x02(" }
//!       - half-close
//!       - gone
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;
use wasi::http::types::TlsAlertReceivedPayload;

test!(run);

fn run() -> Outcome {
    let error = error_of(get_with_https()?)?;
    let alert = ErrorCode::TlsAlertReceived(TlsAlertReceivedPayload {
        alert_id: None,
        alert_message: None,
    });
    is_one_of("the error", &error, &[alert, ErrorCode::TlsProtocolError])
}
