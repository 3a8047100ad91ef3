//! ---
//! title: At a permit of 0 of the stream of a file, a write of no bytes succeeds
//! requirements: [io.streams.write.takes-all-bytes]
//! dirs: [{ guest: /data }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

const TRIES: usize = 10;

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "new.bin", OpenFlags::CREATE, DescriptorFlags::WRITE)?;
    let out = needed("write-via-stream", file.write_via_stream(0))?;
    // While a host still writes the bytes of before, it may permit none.
    for _ in 0..TRIES {
        out.subscribe().block();
        let permit = needed("check-write of a ready stream", out.check_write())?;
        let length = permit.min(4 << 10) as usize;
        needed("write within the permit", out.write(&vec![1; length]))?;
        if needed("check-write after the write", out.check_write())? == 0 {
            return ok("write of no bytes at a permit of 0", out.write(b""));
        }
    }
    not_applicable("check-write never returns 0")
}
