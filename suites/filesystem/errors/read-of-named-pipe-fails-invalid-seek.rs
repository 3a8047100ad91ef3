//! ---
//! title: Where read of a named pipe fails, it fails with invalid-seek
//! requirements: [filesystem.types.error-code.as-posix]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { pipe: { fifo: hello world } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let pipe = open!(data, "pipe", OpenFlags::empty(), DescriptorFlags::READ)?;
    let read = pipe.read(11, 0);
    if read.is_ok() {
        return not_applicable("read of a named pipe returns bytes");
    }
    fails("read of a named pipe", read, ErrorCode::InvalidSeek)
}
