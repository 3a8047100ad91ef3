//! ---
//! title: A reader that goes after 100000 bytes has got them; then the writer is told, before a pipe more has been taken
//! requirements: [io.streams.output-stream.failure-is-told, io.streams.output-stream.failure-is-no-trap]
//! stdout: { close-after: 100000 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    let mut written = 0;
    // What the reader took, and what a pipe and one write more may hold.
    while written < 100_000 + (64 << 10) + (8 << 10) {
        match out.blocking_write_and_flush(&pattern(written, 4096)) {
            Ok(()) => written += 4096,
            Err(_) => {
                return holds(
                    "what was written before",
                    written + 4096 > 100_000,
                    "what the reader took",
                    &written,
                );
            }
        }
    }
    fail(
        "blocking-write-and-flush after the reader has gone",
        "err(stream-error)",
        "ok, for more than a pipe takes",
    )
}
