//! ---
//! title: splice copies a file to stdout, complete and in order
//! formerly: [io/splice/file-to-stdout]
//! requirements: [io.streams.splice.moves-bytes]
//! dirs:
//!   - { guest: /data, holds: { a.bin: { pattern: 20000 } } }
//! expect: { outcome: ok, stdout: { pattern: 20000 } }
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
    let output = get_stdout();
    loop {
        input.subscribe().block();
        output.subscribe().block();
        match output.splice(&input, 1000) {
            Ok(_) => {}
            Err(_) => break,
        }
    }
    ok("blocking-flush", output.blocking_flush())
}
