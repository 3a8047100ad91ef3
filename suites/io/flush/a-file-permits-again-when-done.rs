//! ---
//! title: After flush on a file the pollable becomes ready, and check-write then permits a write
//! requirements: [io.streams.flush.closes-the-gate-until-done, io.streams.output-subscribe.ready-means-permit]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
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
    let file = data.open_at(
        PathFlags::empty(),
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE,
    );
    let file = ok("open-at", file)?;
    let output = ok("write-via-stream", file.write_via_stream(0))?;
    for byte in b"HELLO" {
        output.subscribe().block();
        holds(
            "check-write",
            ok("check-write", output.check_write())? > 0,
            "a permit",
            &0,
        )?;
        ok("write", output.write(&[*byte]))?;
        ok("flush", output.flush())?;
    }
    ok("blocking-flush", output.blocking_flush())?;
    let (bytes, _) = ok("read", file.read(10, 0))?;
    equal("what the file holds", &bytes, &b"HELLO".to_vec())
}
