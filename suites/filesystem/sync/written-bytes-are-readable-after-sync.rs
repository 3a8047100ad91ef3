//! ---
//! title: Another descriptor reads what was written before sync and sync-data
//! requirements: [filesystem.types.descriptors.see-each-other, filesystem.types.sync.of-a-writer]
//! formerly: [filesystem/sync/written-bytes-are-there-after]
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

/// Writes all of the bytes at `offset`. One write may take fewer than it was given.
fn write_at(file: &Descriptor, bytes: &[u8], offset: u64) -> Outcome {
    let mut at = 0;
    while at < bytes.len() {
        let written = needed("write", file.write(&bytes[at..], offset + at as u64))? as usize;
        if written == 0 || written > bytes.len() - at {
            return not_applicable(&format!("write of {} bytes returns {written}", bytes.len() - at));
        }
        at += written;
    }
    Ok(())
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    write_at(&file, b"HE", 0)?;
    ok("sync-data", file.sync_data())?;
    write_at(&file, b"LLO", 2)?;
    ok("sync", file.sync())?;
    let other = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    equal(
        "what the other descriptor reads",
        &bytes_at(&other, 10, 0)?,
        &b"HELLO".to_vec(),
    )
}
