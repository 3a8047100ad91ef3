//! ---
//! title: When the pollable of a file's output stream is ready, check-write returns more than 0, also right after a write
//! requirements: [io.streams.output-subscribe.ready-means-permit]
//! dirs: [{ guest: /data }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

const ROUNDS: usize = 10;
/// A host may permit any number; this many are enough to be written.
const MOST: u64 = 64 << 10;

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "new.bin", OpenFlags::CREATE, DescriptorFlags::WRITE)?;
    let out = needed("write-via-stream", file.write_via_stream(0))?;
    let pollable = out.subscribe();
    for _ in 0..ROUNDS {
        pollable.block();
        let permit = ok("check-write after block", out.check_write())?;
        holds("the permit after block", permit > 0, "more than 0", &permit)?;
        needed(
            "write within the permit",
            out.write(&vec![1; permit.min(MOST) as usize]),
        )?;
        if pollable.ready() {
            let permit = ok("check-write of a ready stream", out.check_write())?;
            holds("the permit of a ready stream", permit > 0, "more than 0", &permit)?;
        }
    }
    Ok(())
}
