//! ---
//! title: headers returns two equal values of a name, and a value of 120 characters whole; a host may join the values of a name
//! requirements: [http.types.incoming-response.headers.sent]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nX-A: one\r\nX-A: one\r\nX-Long: 012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let entries = sorted(response()?.headers().entries());
    holds_sent(&entries, "x-a", "one,one")?;
    holds_sent(&entries, "x-long", &"0123456789".repeat(12))
}
