//! ---
//! title: A server that sends a head and no byte of the body is an error of the body once the first-byte-timeout has passed
//! requirements: [http.types.request-options.first-byte-timeout.of-the-body]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     rounds: 4
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\n" }
//!       - gone
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    // On a busy machine the timeout may pass before the head comes, which shows nothing.
    for _ in 0..4 {
        let future = sent_with_timeout("set-first-byte-timeout", RequestOptions::set_first_byte_timeout)?;
        ready_in_time(&future)?;
        // A host that waits for the first byte of the body before it gives the response has an error in its place.
        if let Ok(response) = awaited(&future)? {
            body_fails_in_time(&response)?;
        }
    }
    Ok(())
}
