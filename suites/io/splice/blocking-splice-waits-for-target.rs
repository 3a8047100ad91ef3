//! ---
//! title: blocking-splice into a stdout that nobody reads continues when the reader starts to read; all bytes arrive in order
//! formerly: [io/splice/blocking-waits-for-its-target]
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
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.bin", OpenFlags::empty(), DescriptorFlags::READ)?;
    let input = needed("read-via-stream", file.read_via_stream(0))?;
    let out = get_stdout();
    let mut moved = 0;
    // Any pipe takes the first 4096 bytes; the rest has to wait for the reader.
    while moved < 4096 {
        moved += ok("blocking-splice", out.blocking_splice(&input, 4096 - moved))?;
    }
    signal("full");
    while moved < 200_000 {
        let count = ok("second blocking-splice", out.blocking_splice(&input, 200_000 - moved))?;
        holds("bytes moved by a blocking-splice", count > 0, "at least 1 byte", &count)?;
        moved += count;
    }
    equal("bytes moved in total", &moved, &200_000)?;
    ok("blocking-flush", out.blocking_flush())
}
