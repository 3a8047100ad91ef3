//! ---
//! title: blocking-splice of 0 bytes from stdin to a file succeeds and moves nothing
//! formerly: [io/splice/blocking-of-nothing-moves-nothing]
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
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "new.txt", OpenFlags::CREATE, DescriptorFlags::WRITE)?;
    let out = needed("write-via-stream", file.write_via_stream(0))?;
    let input = get_stdin();
    input.subscribe().block();
    let moved = ok("blocking-splice of 0 bytes", out.blocking_splice(&input, 0))?;
    equal("value of blocking-splice of 0 bytes", &moved, &0)?;
    let mut left = Vec::new();
    while left.len() < 5 {
        left.extend(ok("blocking-read", input.blocking_read(10))?);
    }
    equal("rest of the source", &left, &b"hello".to_vec())
}
