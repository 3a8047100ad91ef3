//! ---
//! title: entries of the headers of a response holds each of them, the values of one name in order or joined
//! requirements: [http.types.incoming-response.headers.sent, http.types.fields.entries.all]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nX-A: one\r\nX-B: two\r\nx-a: three\r\nX-Empty:\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    let headers = response.headers();
    let entries = sorted(headers.entries());
    holds_sent(&entries, "x-a", "one,three")?;
    holds_sent(&entries, "x-b", "two")?;
    holds_sent(&entries, "x-empty", "")?;
    Ok(())
}
