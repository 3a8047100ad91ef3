//! ---
//! title: Reads and skips of 0 bytes of a file succeed and consume nothing
//! formerly: [io/file/reads-of-nothing-take-nothing]
//! requirements: [io.streams.read.zero-length, io.streams.skip.as-read]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let input = needed("read-via-stream", file.read_via_stream(0))?;
    let mut text = Vec::new();
    while text.len() < 5 {
        equal(
            "value of read of 0 bytes",
            &ok("read of 0 bytes", input.read(0))?,
            &vec![],
        )?;
        equal("value of skip of 0 bytes", &ok("skip of 0 bytes", input.skip(0))?, &0)?;
        let none = ok("blocking-read of 0 bytes", input.blocking_read(0))?;
        equal("value of blocking-read of 0 bytes", &none, &vec![])?;
        let none = ok("blocking-skip of 0 bytes", input.blocking_skip(0))?;
        equal("value of blocking-skip of 0 bytes", &none, &0)?;
        text.extend(ok("blocking-read", input.blocking_read(2))?);
    }
    equal("bytes of the file", &text, &b"hello".to_vec())
}
