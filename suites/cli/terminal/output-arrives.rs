//! ---
//! title: What is written to a terminal arrives whole and in order
//! requirements: [cli.stdout.get-stdout.is-stdout]
//! level: should
//! terminals: [stdout]
//! expect: { outcome: ok, stdout: { pattern: 20000 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let output = get_stdout();
    for start in (0..20000).step_by(4000) {
        ok(
            &format!("blocking-write-and-flush of 4000 bytes from {start}"),
            output.blocking_write_and_flush(&pattern(start, 4000)),
        )?;
    }
    Ok(())
}
