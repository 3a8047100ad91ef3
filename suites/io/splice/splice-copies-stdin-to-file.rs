//! ---
//! title: splice copies stdin to a file, complete and in order
//! formerly: [io/splice/stdin-to-a-file]
//! requirements: [io.streams.splice.moves-bytes]
//! stdin: { pattern: 20000 }
//! dirs:
//!   - { guest: /data }
//! expect: { outcome: ok, dirs: { /data: { new.bin: { pattern: 20000 } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "new.bin", OpenFlags::CREATE, DescriptorFlags::WRITE)?;
    let output = needed("write-via-stream", file.write_via_stream(0))?;
    let input = get_stdin();
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
