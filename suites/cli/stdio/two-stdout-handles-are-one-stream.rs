//! ---
//! title: Two handles of stdout lead to one stream; what each has flushed arrives in turn
//! requirements: [cli.stdout.get-stdout.is-stdout]
//! expect: { outcome: ok, stdout: one two three four }
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
    ok("a write through the second", second.blocking_write_and_flush(b"two "))?;
    ok("another through the first", first.blocking_write_and_flush(b"three "))?;
    ok("another through the second", second.blocking_write_and_flush(b"four"))
}
