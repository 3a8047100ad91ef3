//! ---
//! title: A blocking-splice of 0 bytes from stdin to a file moves none and takes none
//! requirements: [io.streams.splice.at-most-len, io.streams.blocking-splice.waits]
//! level: should
//! stdin: hello
//! dirs:
//!   - { guest: /data }
//! expect: { outcome: ok, dirs: { /data: { new.txt: "" } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(PathFlags::empty(), "new.txt", OpenFlags::CREATE, DescriptorFlags::WRITE);
    let file = ok("open-at of new.txt", file)?;
    let out = ok("write-via-stream", file.write_via_stream(0))?;
    let input = get_stdin();
    input.subscribe().block();
    let moved = ok("blocking-splice of 0 bytes", out.blocking_splice(&input, 0))?;
    equal("what a blocking-splice of 0 bytes moved", &moved, &0)?;
    let mut left = Vec::new();
    while left.len() < 5 {
        left.extend(ok("blocking-read", input.blocking_read(10))?);
    }
    equal("what is left", &left, &b"hello".to_vec())
}
