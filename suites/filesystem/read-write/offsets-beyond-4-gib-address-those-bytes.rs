//! ---
//! title: write and read beyond 4 GiB address the bytes there, and not those of the lower 32 bits of the offset
//! requirements: [filesystem.types.write.beyond-the-end, filesystem.types.read.at-an-offset]
//! formerly: [filesystem/read-write/beyond-4-gibibytes]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, ErrorCode, OpenFlags};

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

/// A file with nothing before this offset takes no space on most file systems.
const FAR: u64 = (1 << 32) + 1000;

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(
        data,
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    match file.write(b"x", FAR) {
        // Not every file system has files of that length.
        Err(error @ (ErrorCode::FileTooLarge | ErrorCode::InsufficientSpace | ErrorCode::Quota)) => {
            return not_applicable(&format!("write beyond 4 GiB fails with {error:?}"));
        }
        written => equal("the count that write returns", &ok("write", written)?, &1)?,
    }
    equal("the size", &ok("stat", file.stat())?.size, &(FAR + 1))?;
    equal(
        "the bytes around the offset",
        &bytes_at(&file, 10, FAR - 1)?,
        &b"\0x".to_vec(),
    )?;
    let low = FAR & 0xffff_ffff;
    equal(
        "the bytes at the lower 32 bits of the offset",
        &bytes_at(&file, 10, low)?,
        &vec![0; 10],
    )?;
    needed("set-size", file.set_size(5))?;
    equal(
        "the bytes there after set-size",
        &bytes_at(&file, 10, FAR)?,
        &Vec::new(),
    )
}
