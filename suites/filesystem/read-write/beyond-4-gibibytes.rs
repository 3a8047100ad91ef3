//! ---
//! title: A byte is written and read back beyond 4 GiB, where an offset has more than 32 bits
//! requirements: [filesystem.types.write.beyond-the-end, filesystem.types.read.at-an-offset]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

/// A file with nothing before it takes no room on most file systems.
const FAR: u64 = (1 << 32) + 1000;

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(
        PathFlags::empty(),
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE,
    );
    let file = ok("open-at of a.txt", file)?;
    match file.write(b"x", FAR) {
        // Not every file system has files of that length.
        Err(ErrorCode::FileTooLarge | ErrorCode::InsufficientSpace) => return Ok(()),
        written => equal("what write tells", &ok("write", written)?, &1)?,
    }
    equal("the size", &ok("stat", file.stat())?.size, &(FAR + 1))?;
    let (bytes, _) = ok("read", file.read(10, FAR - 1))?;
    equal("what lies there", &bytes, &b"\0x".to_vec())?;
    // Where the offset would be without its upper half.
    let (bytes, _) = ok("read", file.read(10, FAR & 0xffff_ffff))?;
    equal("what lies 4 GiB before", &bytes, &vec![0; 10])?;
    ok("set-size", file.set_size(5))?;
    let (bytes, end) = ok("read", file.read(10, FAR))?;
    equal("what lies there when it is cut off", &(bytes.len(), end), &(0, true))
}
