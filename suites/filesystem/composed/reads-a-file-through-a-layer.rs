//! ---
//! title: A component that passes calls on returns the preopen, a file below it and its bytes
//! requirements: [filesystem.types.read.at-an-offset, filesystem.preopens.get-directories.names]
//! formerly: [filesystem/composed/a-file-is-read]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! behind: pass-through
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
    let found = get_directories();
    let names: Vec<&str> = found.iter().map(|(_, name)| name.as_str()).collect();
    equal(
        "the names that get-directories returns",
        names.as_slice(),
        &["/data"][..],
    )?;
    let (data, _) = &found[0];
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    equal("the 3 bytes at 1", &bytes_at(&file, 3, 1)?, &b"ell".to_vec())?;
    let missing = data.open_at(PathFlags::empty(), "b.txt", OpenFlags::empty(), DescriptorFlags::READ);
    err("open-at of a file that does not exist", missing, "an error").map(|_| ())
}
