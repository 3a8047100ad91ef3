//! ---
//! title: What was flushed before exit with ok reaches the reader, and nothing is written after it
//! requirements: [cli.exit.exit.does-not-return, cli.stdout.get-stdout.is-stdout]
//! expect: { stdout: before, outcome: ok }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::exit::exit;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    ok("a write before exit", out.blocking_write_and_flush(b"before"))?;
    done();
    exit(Ok(()));
    ok("a write after exit", out.blocking_write_and_flush(b"after"))
}
