//! ---
//! title: write replaces the bytes at the offset, keeps the others, and returns how many it wrote
//! requirements: [filesystem.types.write.at-an-offset]
//! formerly: [filesystem/read-write/writes-at-offsets]
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
    let written = ok("write of 2 bytes at 1", file.write(b"EL", 1))?;
    let expected = match written {
        // A write may take fewer bytes than it was given.
        1 => "hEllo",
        2 => "hELlo",
        _ => return fail("the count that write returns", "1 or 2", &format!("{written}")),
    };
    let bytes = bytes_at(&file, 10, 0)?;
    equal(
        "what the file holds",
        &String::from_utf8_lossy(&bytes),
        &expected.into(),
    )
}
