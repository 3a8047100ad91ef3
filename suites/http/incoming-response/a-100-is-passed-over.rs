//! ---
//! title: The status of a response that follows one of 100 is its own
//! requirements: [http.types.incoming-response.status.final]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 100 Continue\r\n\r\n" }
//!       - { respond: hello }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    equal("status", &response.status(), &200)?;
    body_is(&response, b"hello")
}
