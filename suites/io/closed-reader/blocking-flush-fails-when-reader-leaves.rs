//! ---
//! title: When the reader goes away after 20000 bytes, a write or its blocking-flush fails
//! formerly: [io/closed-reader/gone-during-a-flush]
//! requirements: [io.streams.output-stream.reports-failure]
//! stdout: { close-after: 20000 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

/// More than a reader and any pipe take.
const MOST: usize = 4 << 20;

fn run() -> Outcome {
    let out = get_stdout();
    let mut written = 0;
    while written < MOST {
        out.subscribe().block();
        let result = out.check_write().and_then(|permit| {
            let length = permit.min(4096) as usize;
            out.write(&pattern(written, length))?;
            written += length;
            out.blocking_flush()
        });
        if result.is_err() {
            return Ok(());
        }
    }
    fail(
        "check-write, write and blocking-flush after the reader has gone",
        "err(stream-error)",
        "ok, for 4 MiB",
    )
}
