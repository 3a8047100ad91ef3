//! ---
//! title: read of more bytes than a host may return at once does not report the end while the file goes on
//! requirements: [filesystem.types.read.end-of-file]
//! dirs: [{ guest: /data }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

/// Longer than any page, pipe or buffer that a host may cut a read to.
const SIZE: u64 = 4 << 20;
/// A host that returns a few bytes a call is followed for a part of the file alone.
const READS: usize = 200;

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(
        data,
        "new",
        OpenFlags::CREATE,
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    needed("set-size", file.set_size(SIZE))?;
    let mut at = 0;
    for _ in 0..READS {
        let (bytes, end) = ok("read", read!(file, SIZE - at, at))?;
        at += bytes.len() as u64;
        if at == SIZE {
            break;
        }
        equal(&format!("whether a read up to byte {at} reports the end"), &end, &false)?;
        if bytes.is_empty() {
            return fail("the bytes of a read before the end", "at least one", "none");
        }
    }
    Ok(())
}
