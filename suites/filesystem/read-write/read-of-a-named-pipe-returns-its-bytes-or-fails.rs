//! ---
//! title: read of a named pipe at 0 returns bytes that the writer sends, or fails
//! requirements: [filesystem.types.named-pipes.give-their-bytes]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { pipe: { fifo: hello world } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let pipe = open!(data, "pipe", OpenFlags::empty(), DescriptorFlags::READ)?;
    match pipe.read(11, 0) {
        // A pipe has no offsets: pread in POSIX fails.
        Err(_) => Ok(()),
        Ok((bytes, _)) => holds(
            "the bytes of read",
            !bytes.is_empty() && b"hello world".starts_with(&bytes),
            "hello world, or fewer of its bytes",
            &String::from_utf8_lossy(&bytes),
        ),
    }
}
