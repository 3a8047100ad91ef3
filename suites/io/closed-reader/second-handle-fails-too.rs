//! ---
//! title: When one handle of a stdout without a reader has failed, a second handle fails too
//! formerly: [io/closed-reader/a-second-handle-is-told-too]
//! requirements: [io.streams.output-stream.reports-failure]
//! stdout: closed
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    out.subscribe().block();
    let first = out
        .check_write()
        .and_then(|_| out.write(b"x"))
        .and_then(|()| out.blocking_flush());
    if first.is_ok() {
        return not_applicable("no operation on a stdout without a reader fails");
    }

    let second = get_stdout();
    second.subscribe().block();
    let result = second
        .check_write()
        .and_then(|_| second.write(b"x"))
        .and_then(|()| second.blocking_flush());
    ended!("check-write, write and blocking-flush of a second handle", result)
}
