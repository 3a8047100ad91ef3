//! ---
//! title: Dropping a handle of stderr closes neither stderr nor another handle of it
//! requirements: [cli.stderr.get-stderr.outlives-handle]
//! level: should
//! stdin: [{ await: through all three }, { send: heard }, close]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stderr::get_stderr;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let (first, second) = (get_stderr(), get_stderr());
    needed(
        "blocking-write-and-flush through the first handle",
        first.blocking_write_and_flush(b"signal: through "),
    )?;
    drop(first);
    ok(
        "blocking-write-and-flush through the second, after the first was dropped",
        second.blocking_write_and_flush(b"all "),
    )?;
    drop(second);
    let third = get_stderr();
    ok(
        "blocking-write-and-flush through a third, after both were dropped",
        third.blocking_write_and_flush(b"three\n"),
    )?;
    // The harness answers when it has read a whole signal.
    let (input, mut answer) = (get_stdin(), Vec::new());
    while answer.is_empty() {
        answer = needed("blocking-read of the answer", input.blocking_read(1))?;
    }
    equal("blocking-read of the answer: first byte", answer.as_slice(), b"h")
}
