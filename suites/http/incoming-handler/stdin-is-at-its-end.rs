//! ---
//! title: stdin of a guest that is served is closed, whatever the stdin of the host carries
//! requirements: [http.proxy.stdin]
//! stdin: [{ send: x }]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;
use wasi::cli::stdin::get_stdin;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    drop(request);
    closed!("blocking-read of stdin", get_stdin().blocking_read(1))?;
    respond(out, b"")
}
