//! ---
//! title: read of 0 bytes before the end of a file does not report the end
//! requirements: [filesystem.types.read.end-of-file]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    for offset in [0, 4] {
        let (bytes, end) = ok(&format!("read of 0 bytes at {offset}"), file.read(0, offset))?;
        equal(&format!("the bytes of a read at {offset}"), &bytes, &Vec::new())?;
        equal(&format!("the end of file of a read at {offset}"), &end, &false)?;
    }
    Ok(())
}
