//! ---
//! title: Each time that the pollable of a file's stream is ready, a read gives a byte at least, or says closed
//! requirements: [io.streams.input-subscribe.ready-means-bytes-or-end]
//! dirs:
//!   - { guest: /data, holds: { a.bin: { pattern: 20000 } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(PathFlags::empty(), "a.bin", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of a.bin", file)?;
    let input = ok("read-via-stream", file.read_via_stream(0))?;
    let mut read = 0;
    loop {
        input.subscribe().block();
        match input.read(3000) {
            Ok(part) => {
                holds("read of a ready stream", !part.is_empty(), "a byte at least", &part)?;
                holds(
                    "the bytes in order",
                    part == pattern(read, part.len()),
                    "the pattern",
                    &read,
                )?;
                read += part.len();
            }
            ended => break closed!("read at the end", ended)?,
        }
    }
    equal("how many bytes came", &read, &20_000)
}
