//! ---
//! title: Dropping one handle of stdout closes neither stdout nor another handle
//! requirements: [cli.stdout.get-stdout.outlives-handle]
//! expect: { outcome: ok, stdout: one two three }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let first = get_stdout();
    let second = get_stdout();
    ok("a write through the first", first.blocking_write_and_flush(b"one "))?;
    drop(first);
    ok(
        "a write through the second, the first dropped",
        second.blocking_write_and_flush(b"two "),
    )?;
    drop(second);
    let third = get_stdout();
    ok(
        "a write through a third, both dropped",
        third.blocking_write_and_flush(b"three"),
    )
}
