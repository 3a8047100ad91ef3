//! ---
//! title: What one descriptor of a file has written, another reads
//! requirements: [filesystem.types.descriptors.see-each-other]
//! formerly: [filesystem/streams/two-descriptors-see-each-other]
//! level: should
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
    let writer = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    let reader = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    needed("write", writer.write(b"J", 0))?;
    let bytes = bytes_at(&reader, 10, 0)?;
    equal(
        "what the other reads",
        &String::from_utf8_lossy(&bytes),
        &"Jello".into(),
    )?;
    needed("set-size", writer.set_size(2))?;
    equal("the size that the other sees", &ok("stat", reader.stat())?.size, &2)
}
