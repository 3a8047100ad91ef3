//! ---
//! title: Each time the pollable of a file's stream is ready, read returns at least 1 byte or an error
//! formerly: [io/file/what-is-ready-gives-bytes-or-the-end]
//! requirements: [io.streams.input-subscribe.ready-means-bytes-or-end]
//! dirs:
//!   - { guest: /data, holds: { a.bin: { pattern: 20000 } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.bin", OpenFlags::empty(), DescriptorFlags::READ)?;
    let input = needed("read-via-stream", file.read_via_stream(0))?;
    let mut read = 0;
    loop {
        input.subscribe().block();
        match input.read(3000) {
            Ok(part) => {
                holds("read of a ready stream", !part.is_empty(), "at least 1 byte", &part)?;
                holds(
                    "order of the bytes",
                    part == pattern(read, part.len()),
                    "the pattern",
                    &read,
                )?;
                read += part.len();
            }
            Err(_) => break,
        }
    }
    equal("number of bytes read", &read, &20_000)
}
