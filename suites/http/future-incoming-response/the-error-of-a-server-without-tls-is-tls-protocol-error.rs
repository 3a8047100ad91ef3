//! ---
//! title: The error of a server that answers a handshake of TLS with plain HTTP is TLS-protocol-error
//! requirements: [http.types.error-code.matches]
//! level: should
//! needs: [tls]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - { read: 1 }
//!       - { send: "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" }
//!       - half-close
//!       - gone
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let error = error_of(get_with_https()?)?;
    is_one_of("the error", &error, &[ErrorCode::TlsProtocolError])
}
