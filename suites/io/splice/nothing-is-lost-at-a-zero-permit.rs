//! ---
//! title: Into a stdout that takes nothing more, a splice moves nothing and takes nothing from its source
//! requirements: [io.streams.splice.keeps-within-the-permit]
//! dirs:
//!   - { guest: /data, holds: { a.bin: { pattern: 20 } } }
//! stdout: { close-on: done }
//! timeout: 5
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
    let source = data.open_at(PathFlags::empty(), "a.bin", OpenFlags::empty(), DescriptorFlags::READ);
    let source = ok("open-at of a.bin", source)?;
    let input = ok("read-via-stream", source.read_via_stream(0))?;

    let out = get_stdout();

    let mut written = 0;
    while written < 4 << 20 {
        let permit = ok("check-write", out.check_write())?;
        if permit == 0 {
            break;
        }
        let length = permit.min(32 << 10) as usize;
        ok("a write within the permit", out.write(&pattern(written, length)))?;
        written += length;
    }

    let permit = ok("check-write", out.check_write())?;
    let moved = ok("splice", out.splice(&input, 20))?;
    if permit == 0 && moved > 0 {
        // The host has found room in between: then a splice may use it.
        signal("done");
        return Ok(());
    }
    let mut left = Vec::new();
    while let Ok(part) = input.blocking_read(100) {
        left.extend(part);
    }
    signal("done");
    equal("what is left", &left, &pattern(moved as usize, 20 - moved as usize))
}
