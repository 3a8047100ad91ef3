//! ---
//! title: What a guest that is served writes to stdout is on the console of its host
//! requirements: [http.proxy.console]
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200 } }
//! expect: { outcome: ok, console: a line of the guest on stdout }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;
use wasi::cli::stdout::get_stdout;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    drop(request);
    needed(
        "blocking-write-and-flush of stdout",
        get_stdout().blocking_write_and_flush(b"a line of the guest on stdout\n"),
    )?;
    respond(out, b"")
}
