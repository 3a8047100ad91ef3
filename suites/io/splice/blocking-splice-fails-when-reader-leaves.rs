//! ---
//! title: When the reader of stdout goes away, blocking-splice or the blocking-flush after it fails
//! formerly: [io/splice/ends-where-the-reader-goes]
//! requirements: [io.streams.output-stream.reports-failure, io.streams.splice.reports-errors]
//! stdout: { close-after: 20000 }
//! timeout: 5
//! dirs:
//!   - { guest: /data, holds: { a.bin: { pattern: 200000 } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

/// More than a reader and any pipe take.
const MOST: u64 = 4 << 20;

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.bin", OpenFlags::empty(), DescriptorFlags::READ)?;
    let out = get_stdout();
    let mut moved = 0;
    let mut at = 0;
    let mut input = needed("read-via-stream", file.read_via_stream(0))?;
    while moved < MOST {
        if at == 200_000 {
            at = 0;
            input = needed("second read-via-stream", file.read_via_stream(0))?;
        }
        let Ok(count) = out.blocking_splice(&input, 4096) else {
            return Ok(());
        };
        moved += count;
        at += count;
        // A splice may only have put the bytes into a buffer.
        if out.blocking_flush().is_err() {
            return Ok(());
        }
    }
    fail(
        "blocking-splice and blocking-flush after the reader has gone",
        "err(stream-error)",
        "ok, for 4 MiB",
    )
}
