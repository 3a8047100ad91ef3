//! ---
//! title: read and write at offsets from 2^63 on fail, or read nothing, and do not trap
//! requirements: [filesystem.types.offsets.huge]
//! formerly: [filesystem/read-write/huge-offsets-are-no-traps]
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
    let file = open!(
        data,
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    for offset in [1 << 63, u64::MAX] {
        if let Ok((bytes, _)) = file.read(10, offset) {
            equal(&format!("the bytes of a read at {offset}"), &bytes, &Vec::new())?;
        }
        // A size is a u64: no file ends after its largest value.
        let written = file.write(b"x", offset);
        if offset == u64::MAX || written.is_err() {
            err(&format!("write at {offset}"), written, "an error")?;
            equal(
                &format!("the size after the write at {offset}"),
                &ok(&format!("stat after the write at {offset}"), file.stat())?.size,
                &5,
            )?;
        } else {
            equal(
                "the size after a write of 1 byte at 2^63",
                &ok("stat after a write of 1 byte at 2^63", file.stat())?.size,
                &(offset + 1),
            )?;
            ok("set-size", file.set_size(5))?;
        }
    }
    Ok(())
}
