//! ---
//! title: What was flushed before exit with err reaches the reader, and nothing is written after it
//! requirements: [cli.exit.exit.does-not-return, cli.stdout.get-stdout.is-stdout]
//! level: should
//! expect: { outcome: err, stdout: before }
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
    exit(Err(()));
    let _ = out.blocking_write_and_flush(b" and after");
    let _: Outcome = fail("exit with err", "the run ends", "exit returned");
    // A success, so that the run does not end as expected.
    Ok(())
}
