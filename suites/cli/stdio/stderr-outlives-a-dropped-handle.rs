//! ---
//! title: Dropping one handle of stderr closes neither stderr nor another handle
//! requirements: [cli.stderr.get-stderr.outlives-handle]
//! stdin: [{ await: through all three }, { send: heard }, close]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stderr::get_stderr;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let first = get_stderr();
    let second = get_stderr();
    // A signal, of which the harness makes sense only as a whole.
    ok(
        "a write through the first",
        first.blocking_write_and_flush(b"signal: through "),
    )?;
    drop(first);
    ok(
        "a write through the second, the first dropped",
        second.blocking_write_and_flush(b"all "),
    )?;
    drop(second);
    let third = get_stderr();
    ok(
        "a write through a third, both dropped",
        third.blocking_write_and_flush(b"three\n"),
    )?;
    let answer = ok("blocking-read of the harness's answer", get_stdin().blocking_read(1))?;
    equal("the answer's first byte", answer.as_slice(), b"h")
}
