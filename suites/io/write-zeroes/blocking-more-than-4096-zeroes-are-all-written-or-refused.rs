//! ---
//! title: blocking-write-zeroes-and-flush of 4097 zeroes to a file either refuses them or returns ok once all of them have been written
//! requirements: [io.streams.blocking-write-zeroes-and-flush.writes-zeroes]
//! dirs:
//!   - { guest: /data }
//! expect: { outcome: ok-or-trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(
        data,
        "new.bin",
        OpenFlags::CREATE,
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    let out = needed("write-via-stream", file.write_via_stream(0))?;
    may_trap("blocking-write-zeroes-and-flush of 4097 zeroes");
    if out.blocking_write_zeroes_and_flush(4097).is_err() {
        return Ok(());
    }
    let status = needed("stat", file.stat())?;
    equal("size of the file after ok", &status.size, &4097)
}
