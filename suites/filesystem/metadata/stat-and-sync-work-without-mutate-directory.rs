//! ---
//! title: stat, metadata-hash-at, read, sync and sync-data work below a directory that was opened without mutate-directory
//! requirements: [filesystem.types.descriptor-flags.what-changes-nothing-works]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{Advice, Descriptor, DescriptorFlags, DescriptorType, ErrorCode, OpenFlags, PathFlags};

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
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    equal(
        "the type of sub",
        &ok("stat", sub.stat())?.type_,
        &DescriptorType::Directory,
    )?;
    equal(
        "the size of b.txt",
        &ok("stat-at", sub.stat_at(PathFlags::empty(), "b.txt"))?.size,
        &4,
    )?;
    ok("metadata-hash-at", sub.metadata_hash_at(PathFlags::empty(), "b.txt"))?;
    ok("read-directory", sub.read_directory())?;
    let file = ok(
        "open-at of b.txt",
        sub.open_at(PathFlags::empty(), "b.txt", OpenFlags::empty(), DescriptorFlags::READ),
    )?;
    equal("what b.txt holds", &bytes_at(&file, 10, 0)?, &b"more".to_vec())?;
    ok("sync-data of b.txt", file.sync_data())?;
    ok("sync of b.txt", file.sync())?;
    match file.advise(0, 4, Advice::WillNeed) {
        // A platform without advice returns this whatever the descriptor's flags are.
        Err(ErrorCode::Unsupported) => {}
        advised => ok("advise on b.txt", advised)?,
    }
    ok("sync-data of sub", sub.sync_data())?;
    ok("sync of sub", sub.sync())
}
