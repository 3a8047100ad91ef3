//! ---
//! title: Dropping a handle of stdout closes neither stdout nor another handle of it
//! requirements: [cli.stdout.get-stdout.outlives-handle]
//! level: should
//! expect: { outcome: ok, stdout: one two three }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let (first, second) = (get_stdout(), get_stdout());
    needed(
        "blocking-write-and-flush through the first handle",
        first.blocking_write_and_flush(b"one "),
    )?;
    drop(first);
    ok(
        "blocking-write-and-flush through the second, after the first was dropped",
        second.blocking_write_and_flush(b"two "),
    )?;
    drop(second);
    let third = get_stdout();
    ok(
        "blocking-write-and-flush through a third, after both were dropped",
        third.blocking_write_and_flush(b"three"),
    )
}
