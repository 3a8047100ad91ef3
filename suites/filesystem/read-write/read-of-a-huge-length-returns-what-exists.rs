//! ---
//! title: read of 2^31, 2^63 and 2^64 - 1 bytes returns bytes that exist
//! requirements: [filesystem.types.read.at-an-offset]
//! formerly: [filesystem/read-write/huge-lengths-are-no-harm]
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
    for length in [1 << 31, 1 << 63, u64::MAX] {
        let (bytes, _) = ok(&format!("read of {length}"), read!(file, length, 1))?;
        holds(
            &format!("the bytes of a read of {length}"),
            !bytes.is_empty() && b"ello".starts_with(&bytes),
            "ello, or fewer of its bytes",
            &bytes,
        )?;
    }
    Ok(())
}
