//! ---
//! title: headers returns two equal values of a name, and a value of 120 characters whole; a host may join the values of a name
//! requirements: [http.types.incoming-request.headers.sent]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-A: one\r\nX-A: one\r\nX-Long: 012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789\r\n\r\n" }
//!       - { response: { status: 200 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let entries = sorted(request.headers().entries());
    holds_sent(&entries, "x-a", "one,one")?;
    holds_sent(&entries, "x-long", &"0123456789".repeat(12))?;
    respond(out, b"")
}
