//! ---
//! title: splices that ask for more than the permit lose and duplicate no byte
//! formerly: [io/splice/more-than-any-permit-loses-nothing]
//! requirements: [io.streams.splice.keeps-within-the-permit, io.streams.splice.moves-bytes]
//! stdout: { slow: 20000 }
//! dirs:
//!   - { guest: /data, holds: { a.bin: { pattern: 400000 } } }
//! expect: { outcome: ok, stdout: { pattern: 400000 } }
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
    let out = get_stdout();
    let mut moved = 0;
    loop {
        input.subscribe().block();
        out.subscribe().block();
        match out.splice(&input, u64::MAX) {
            Ok(count) => moved += count,
            Err(_) => break,
        }
    }
    equal("bytes moved in total", &moved, &400_000)?;
    ok("blocking-flush", out.blocking_flush())
}
