//! ---
//! title: entries of the headers of a request holds each of them, the values of one name in order or joined
//! requirements: [http.types.incoming-request.headers.sent, http.types.fields.entries.all]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-A: one\r\nX-B: two\r\nx-a: three\r\nX-Empty:\r\n\r\n" }
//!       - { response: { status: 200 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let headers = request.headers();
    let entries = sorted(headers.entries());
    holds_sent(&entries, "x-a", "one,three")?;
    holds_sent(&entries, "x-b", "two")?;
    holds_sent(&entries, "x-empty", "")?;
    drop(headers);
    respond(out, b"")
}
