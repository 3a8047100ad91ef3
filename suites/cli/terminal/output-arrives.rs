//! ---
//! title: What is written to a terminal arrives whole, and in order
//! requirements: [cli.stdout.get-stdout.is-stdout, cli.stdout.get-stdout.outlives-handle]
//! terminals: [stdout]
//! expect: { outcome: ok, stdout: { pattern: 20000 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::cli::terminal_stdout::get_terminal_stdout;

test!(run);

fn run() -> Outcome {
    // A handle of the terminal is no handle of the stream.
    drop(get_terminal_stdout());
    let output = get_stdout();
    for start in (0..20000).step_by(4000) {
        ok(
            "blocking-write-and-flush of 4000 bytes",
            output.blocking_write_and_flush(&pattern(start, 4000)),
        )?;
    }
    Ok(())
}
