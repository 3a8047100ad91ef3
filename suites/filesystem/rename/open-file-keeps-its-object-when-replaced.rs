//! ---
//! title: A descriptor of a file refers to the same file after rename-at has replaced it
//! requirements: [filesystem.types.descriptors.of-the-object]
//! formerly: [filesystem/rename/an-open-file-follows]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, b.txt: more } }
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
        let (piece, end) = ok("read", read)?;
        bytes.extend(&piece);
        if end || piece.is_empty() {
            break;
        }
    }
    Ok(bytes)
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    // Not every platform replaces what is open.
    needed("rename-at", data.rename_at("b.txt", &data, "a.txt"))?;
    equal(
        "what the replaced file holds",
        &bytes_at(&file, 10, 0)?,
        &b"hello".to_vec(),
    )?;
    let now = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    equal("what a.txt holds now", &bytes_at(&now, 10, 0)?, &b"more".to_vec())
}
