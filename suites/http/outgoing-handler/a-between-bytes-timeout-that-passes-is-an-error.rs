//! ---
//! title: A server that falls silent in the middle of a body is an error of the body once the between-bytes-timeout has passed
//! requirements: [http.types.request-options.between-bytes-timeout.passes]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 10\r\nConnection: close\r\n\r\nhello" }
//!       - gone
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let future = sent_with_timeout("set-between-bytes-timeout", RequestOptions::set_between_bytes_timeout)?;
    // On a busy machine the timeout may pass before the first bytes are read.
    match awaited(&future)? {
        Ok(response) => body_fails_in_time(&response),
        Err(_) => Ok(()),
    }
}
