//! ---
//! title: blocking-splice into a full stdout waits for the reader, then moves a byte at least; all bytes arrive in order
//! requirements: [io.streams.blocking-splice.waits, io.streams.splice.moves-bytes]
//! stdout: { read-on: full }
//! timeout: 5
//! dirs:
//!   - { guest: /data, holds: { a.bin: { pattern: 200000 } } }
//! expect: { outcome: ok, stdout: { pattern: 200000 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(PathFlags::empty(), "a.bin", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of a.bin", file)?;
    let input = ok("read-via-stream", file.read_via_stream(0))?;
    let out = get_stdout();
    let mut moved = 0;
    while moved < 64 << 10 {
        moved += ok("blocking-splice", out.blocking_splice(&input, (64 << 10) - moved))?;
    }
    // The pipe is full now.
    signal("full");
    while moved < 200_000 {
        let count = ok("blocking-splice", out.blocking_splice(&input, 200_000 - moved))?;
        holds("what a blocking-splice moved", count > 0, "a byte at least", &count)?;
        moved += count;
    }
    equal("what the splices moved", &moved, &200_000)?;
    ok("blocking-flush", out.blocking_flush())
}
