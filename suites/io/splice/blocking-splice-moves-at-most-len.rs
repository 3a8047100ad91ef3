//! ---
//! title: blocking-splice takes at most the requested number of bytes from its source
//! formerly: [io/splice/moves-at-most-len]
//! requirements: [io.streams.splice.at-most-len]
//! dirs:
//!   - { guest: /data, holds: { a.bin: { pattern: 20 } } }
//! expect: { outcome: ok, stdout: { pattern: 5 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let source = open!(data, "a.bin", OpenFlags::empty(), DescriptorFlags::READ)?;
    let input = needed("read-via-stream", source.read_via_stream(0))?;

    let out = get_stdout();
    let mut moved = 0;
    while moved < 5 {
        let count = ok("blocking-splice", out.blocking_splice(&input, 5 - moved))?;
        holds(
            "bytes moved by a blocking-splice",
            count <= 5 - moved,
            "at most the requested length",
            &count,
        )?;
        moved += count;
    }
    ok("blocking-flush", out.blocking_flush())?;
    let mut left = Vec::new();
    while let Ok(part) = input.blocking_read(100) {
        left.extend(part);
    }
    equal("rest of the source", &left, &pattern(5, 15))
}
