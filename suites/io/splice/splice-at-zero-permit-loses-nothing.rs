//! ---
//! title: splice into a stdout whose permit is 0 takes nothing from its source that it does not write
//! formerly: [io/splice/nothing-is-lost-at-a-zero-permit]
//! requirements: [io.streams.write.never-blocks, io.streams.splice.keeps-within-the-permit]
//! dirs:
//!   - { guest: /data, holds: { a.bin: { pattern: 20 } } }
//! stdout: { read-on: done }
//! timeout: 5
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
    let mut written = 0;
    while written < 4 << 20 {
        let permit = ok("check-write while nobody reads", out.check_write())?;
        if permit == 0 {
            break;
        }
        let length = permit.min(32 << 10) as usize;
        ok("write within the permit", out.write(&pattern(written, length)))?;
        written += length;
    }
    if written >= 4 << 20 {
        signal("done");
        return not_applicable("check-write permits 4 MiB to a stdout that nobody reads");
    }
    // A host may find room between check-write and splice: then splice may use it.
    let result = out.splice(&input, 20);
    signal("done");
    let moved = ok("splice at a permit of 0", result)? as usize;
    holds("value of splice at a permit of 0", moved <= 20, "at most 20", &moved)?;
    let mut left = Vec::new();
    while let Ok(part) = input.blocking_read(100) {
        left.extend(part);
    }
    equal(
        "blocking-read of the rest of the source",
        &left,
        &pattern(moved, 20 - moved),
    )
}
