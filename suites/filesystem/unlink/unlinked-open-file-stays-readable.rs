//! ---
//! title: read of a file that was unlinked while it was open returns its bytes, as in POSIX
//! requirements: [filesystem.types.unlink-file-at.open-files]
//! formerly: [filesystem/unlink/an-open-file-stays-open]
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
    // Not every platform removes what is open.
    needed("unlink-file-at", data.unlink_file_at("a.txt"))?;
    equal("what the file holds", &bytes_at(&file, 10, 0)?, &b"hello".to_vec())
}
