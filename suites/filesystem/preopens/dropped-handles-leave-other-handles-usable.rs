//! ---
//! title: Dropping the handles of preopens leaves those of another call, and opened files, usable
//! requirements: [filesystem.preopens.get-directories.own-handles]
//! formerly: [filesystem/preopens/dropped-handles-leave-the-others]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, OpenFlags, PathFlags};

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
    let first = get_directories();
    let second = get_directories();
    equal("the number of preopens", &(first.len(), second.len()), &(1, 1))?;
    let file = open!(&first[0].0, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    drop(first);
    equal(
        "what the file holds after its directory was dropped",
        &bytes_at(&file, 10, 0)?,
        &b"hello".to_vec(),
    )?;
    ok(
        "stat-at through the second handle",
        second[0].0.stat_at(PathFlags::empty(), "a.txt"),
    )?;
    drop(second);
    let third = get_directories();
    equal("the number of preopens after all were dropped", &third.len(), &1)?;
    ok(
        "stat-at through the third handle",
        third[0].0.stat_at(PathFlags::empty(), "a.txt"),
    )
    .map(|_| ())
}
