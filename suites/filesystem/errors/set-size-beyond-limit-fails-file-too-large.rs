//! ---
//! title: set-size to 2^62 fails with file-too-large or invalid where no file can be so long
//! requirements: [filesystem.types.error-code.as-posix]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    match file.set_size(1 << 62) {
        Err(ErrorCode::FileTooLarge | ErrorCode::Invalid) => Ok(()),
        Ok(()) => {
            ok("set-size to 0", file.set_size(0))?;
            not_applicable("the file system has files of 2^62 bytes")
        }
        Err(other) => fail("set-size to 2^62", "file-too-large or invalid", &format!("{other:?}")),
    }
}
