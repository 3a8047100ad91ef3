//! ---
//! title: blocking-splice copies stdin to a file, complete and in order
//! formerly: [io/splice/blocking-stdin-to-a-file]
//! requirements: [io.streams.blocking-splice.waits]
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
        match output.blocking_splice(&input, 1000) {
            Ok(count) => {
                let is_right = (1..=1000).contains(&count);
                holds("bytes moved by a blocking-splice", is_right, "1 to 1000", &count)?;
            }
            Err(_) => break,
        }
    }
    ok("blocking-flush", output.blocking_flush())
}
