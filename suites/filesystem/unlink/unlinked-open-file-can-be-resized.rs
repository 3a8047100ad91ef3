//! ---
//! title: set-size and write of a file that was unlinked while it was open work, as in POSIX
//! requirements: [filesystem.types.unlink-file-at.open-files]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
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
    let data = preopen!("/data")?;
    let file = open!(
        data,
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    // Not every platform removes what is open.
    needed("unlink-file-at", data.unlink_file_at("a.txt"))?;
    ok("set-size to 2", file.set_size(2))?;
    equal("the size when truncated", &ok("stat", file.stat())?.size, &2)?;
    ok("set-size to 4", file.set_size(4))?;
    equal("the count that write returns", &ok("write", file.write(b"x", 4))?, &1)?;
    equal("what the file holds", &bytes_at(&file, 10, 0)?, &b"he\0\0x".to_vec())?;
    // A new file of the name is another.
    err(
        "stat-at by the name",
        data.stat_at(PathFlags::empty(), "a.txt"),
        "an error",
    )
    .map(|_| ())
}
