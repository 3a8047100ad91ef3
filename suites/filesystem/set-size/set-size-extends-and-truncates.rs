//! ---
//! title: set-size extends a file with zeros, and truncates it
//! requirements: [filesystem.types.set-size.size]
//! formerly: [filesystem/set-size/makes-longer-and-shorter]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, OpenFlags};

test!(run);

/// Up to `length` bytes at `offset`. One read may return fewer than it was asked for.
fn bytes_at(file: &Descriptor, length: u64, offset: u64) -> Result<Vec<u8>, Failed> {
    let mut bytes = Vec::new();
    while (bytes.len() as u64) < length {
        let read = read!(file, length - bytes.len() as u64, offset + bytes.len() as u64);
        let (piece, end) = needed("read", read)?;
        bytes.extend(&piece);
        if end || piece.is_empty() {
            break;
        }
    }
    Ok(bytes)
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(
        data,
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    ok("set-size to 8", file.set_size(8))?;
    equal(
        "what the file holds when extended",
        &bytes_at(&file, 20, 0)?,
        &b"hello\0\0\0".to_vec(),
    )?;
    ok("set-size to 2", file.set_size(2))?;
    equal(
        "what the file holds when truncated",
        &bytes_at(&file, 20, 0)?,
        &b"he".to_vec(),
    )?;
    ok("set-size to 4", file.set_size(4))?;
    equal(
        "what the file holds when extended again",
        &bytes_at(&file, 20, 0)?,
        &b"he\0\0".to_vec(),
    )?;
    ok("set-size to 0", file.set_size(0))?;
    equal("the size at last", &needed("stat", file.stat())?.size, &0)
}
