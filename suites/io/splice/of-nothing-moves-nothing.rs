//! ---
//! title: A splice of 0 bytes moves none and takes none
//! requirements: [io.streams.splice.at-most-len]
//! dirs:
//!   - { guest: /data, holds: { a.bin: { pattern: 20 } } }
//! expect: { outcome: ok, stdout: "" }
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
    equal(
        "what a splice of 0 bytes moved",
        &ok("splice of 0 bytes", out.splice(&input, 0))?,
        &0,
    )?;
    let mut left = Vec::new();
    while let Ok(part) = input.blocking_read(100) {
        left.extend(part);
    }
    equal("what is left", &left, &pattern(0, 20))
}
