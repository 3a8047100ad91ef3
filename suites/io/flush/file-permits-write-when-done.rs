//! ---
//! title: After a flush of a file's stream, the pollable becomes ready and check-write returns more than 0
//! formerly: [io/flush/a-file-permits-again-when-done]
//! requirements: [io.streams.flush.closes-the-gate-until-done, io.streams.output-subscribe.ready-means-permit]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: HELLO } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    let output = needed("write-via-stream", file.write_via_stream(0))?;
    for byte in b"HELLO" {
        output.subscribe().block();
        let permit = ok("check-write of a ready file", output.check_write())?;
        holds(
            "value of check-write of a ready file",
            permit > 0,
            "more than 0",
            &permit,
        )?;
        ok("write", output.write(&[*byte]))?;
        ok("flush", output.flush())?;
    }
    ok("blocking-flush", output.blocking_flush())?;
    let permit = ok("check-write after blocking-flush", output.check_write())?;
    holds(
        "value of check-write after blocking-flush",
        permit > 0,
        "more than 0",
        &permit,
    )
}
