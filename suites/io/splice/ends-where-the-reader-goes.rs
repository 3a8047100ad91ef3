//! ---
//! title: "Splices into a stdout whose reader goes end with an error, before more than a pipe has been taken in vain"
//! requirements: [io.streams.splice.reports-errors, io.streams.output-stream.failure-is-told, io.streams.output-stream.failure-is-no-trap]
//! stdout: { close-after: 20000 }
//! timeout: 5
//! dirs:
//!   - { guest: /data, holds: { a.bin: { pattern: 200000 } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

/// What the reader takes, and what a pipe and one splice more may hold: less than the file has.
const MOST: u64 = 20_000 + (64 << 10) + (8 << 10);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(PathFlags::empty(), "a.bin", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of a.bin", file)?;
    let input = ok("read-via-stream", file.read_via_stream(0))?;
    let out = get_stdout();
    let mut moved = 0;
    while moved < MOST {
        let Ok(count) = out.blocking_splice(&input, 4096) else {
            return Ok(());
        };
        moved += count;
        // What the splice has taken may be under way still.
        if out.blocking_flush().is_err() {
            return Ok(());
        }
    }
    fail(
        "splice and flush after the reader has gone",
        "err(stream-error)",
        "ok, for more than a pipe takes",
    )
}
