//! ---
//! title: splice of 0 bytes from a file to stdout succeeds and moves nothing
//! formerly: [io/splice/of-nothing-moves-nothing]
//! requirements: [io.streams.splice.at-most-len]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.bin: { pattern: 20 } } }
//! expect: { outcome: ok, stdout: "" }
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
    equal(
        "value of splice of 0 bytes",
        &ok("splice of 0 bytes", out.splice(&input, 0))?,
        &0,
    )?;
    let mut left = Vec::new();
    while let Ok(part) = input.blocking_read(100) {
        left.extend(part);
    }
    equal("rest of the source", &left, &pattern(0, 20))
}
