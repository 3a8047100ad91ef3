//! ---
//! title: What was flushed before exit with ok reaches the reader, and nothing is written after it
//! requirements: [cli.exit.exit.does-not-return, cli.stdout.get-stdout.is-stdout]
//! level: should
//! expect: { outcome: ok, stdout: before }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::exit::exit;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    needed("blocking-write-and-flush", out.blocking_write_and_flush(b"before"))?;
    done();
    exit(Ok(()));
    let _ = out.blocking_write_and_flush(b" and after");
    fail("exit with ok", "the run ends", "exit returned")
}
