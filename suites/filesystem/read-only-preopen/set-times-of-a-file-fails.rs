//! ---
//! title: set-times of a file that was opened to read in a preopen that the host makes read-only fails, and sets no timestamp
//! requirements: [filesystem.types.descriptor-flags.read-only-directory]
//! dirs:
//!   - guest: /data
//!     read-only: true
//!     holds:
//!       a.txt: hello
//!       sub: { dir: { b.txt: more } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["a.txt", "sub/b.txt"] {
        let file = open!(data, path, OpenFlags::empty(), DescriptorFlags::READ)?;
        let before = needed("stat-at", data.stat_at(PathFlags::empty(), path))?.data_modification_timestamp;
        let check = format!("set-times of {path}");
        match file.set_times(at(PAST), at(PAST)) {
            // Some hosts set the timestamps of no file that is opened to read.
            Err(ErrorCode::BadDescriptor | ErrorCode::Unsupported) => {}
            set => refused(&check, set)?,
        }
        let after = ok("stat-at after set-times", data.stat_at(PathFlags::empty(), path))?;
        equal(
            &format!("the modification time of {path} after set-times"),
            &format!("{:?}", after.data_modification_timestamp),
            &format!("{before:?}"),
        )?;
    }
    Ok(())
}
