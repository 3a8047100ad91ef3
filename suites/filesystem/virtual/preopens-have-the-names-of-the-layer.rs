//! ---
//! title: A component between the guest and the host gives the preopens names of its own, and they hold the same
//! requirements: [filesystem.composition.preopens]
//! formerly: [filesystem/virtual/preopens-have-the-layers-names]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! behind: virtual
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
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
    let found = get_directories();
    let names: Vec<&str> = found.iter().map(|(_, name)| name.as_str()).collect();
    equal(
        "the names that get-directories returns",
        names.as_slice(),
        &["/virtual/data"][..],
    )?;
    let file = open!(&found[0].0, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    equal("what a.txt holds", &bytes_at(&file, 10, 0)?, &b"hello".to_vec())
}
