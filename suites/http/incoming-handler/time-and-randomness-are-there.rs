//! ---
//! title: A guest that is served has clocks, random bytes, stdout and the handler of outgoing requests
//! requirements: [http.proxy.imports]
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
use wasi::cli::stdout::get_stdout;
use wasi::clocks::{monotonic_clock, wall_clock};
use wasi::random::random::get_random_bytes;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    drop(request);
    let begin = monotonic_clock::now();
    let end = monotonic_clock::now();
    holds(
        "now of the monotonic clock",
        end >= begin,
        "no earlier than before",
        &(begin, end),
    )?;
    let time = wall_clock::now();
    holds(
        "now of the wall clock",
        time.nanoseconds < 1_000_000_000,
        "less than a second of nanoseconds",
        &time,
    )?;
    equal("the length of get-random-bytes", &get_random_bytes(32).len(), &32)?;
    ok(
        "blocking-write-and-flush of stdout",
        get_stdout().blocking_write_and_flush(b"hello\n"),
    )?;
    respond(out, b"")
}
