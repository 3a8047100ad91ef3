//! ---
//! title: A server that sends a head and no byte of the body is an error of the body once the first-byte-timeout has passed
//! requirements: [http.types.request-options.first-byte-timeout.of-the-body]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     rounds: 2
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\n" }
//!       - gone
//! timeout: 20
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

/// Long enough for a head to come on a busy machine.
const SECOND: u64 = 1_000_000_000;

fn run() -> Outcome {
    // Where the timeout has passed before the head came, nothing is shown of what comes after it.
    for _ in 0..2 {
        let options = RequestOptions::new();
        needed("set-first-byte-timeout", options.set_first_byte_timeout(Some(SECOND)))?;
        let future = needed("handle with options", handle(get()?, Some(options)))?;
        ready_in_time(&future)?;
        // A host that waits for the first byte of the body before it gives the response has an error in its place.
        if let Ok(response) = awaited(&future)? {
            body_fails_in_time(&response)?;
        }
    }
    Ok(())
}
