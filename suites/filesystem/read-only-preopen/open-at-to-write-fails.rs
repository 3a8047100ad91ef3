//! ---
//! title: In a preopen that the host makes read-only nothing is opened to write, to create or to truncate
//! requirements: [filesystem.types.descriptor-flags.read-only-directory]
//! dirs:
//!   - guest: /data
//!     read-only: true
//!     holds:
//!       a.txt: hello
//!       link: { symlink: a.txt }
//!       empty: { dir: {} }
//!       sub: { dir: { b.txt: more } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let write = DescriptorFlags::WRITE;
    for (path, how) in [
        ("a.txt", OpenFlags::empty()),
        ("a.txt", OpenFlags::TRUNCATE),
        ("new.txt", OpenFlags::CREATE),
        ("new.txt", OpenFlags::CREATE | OpenFlags::EXCLUSIVE),
        ("sub/b.txt", OpenFlags::empty()),
    ] {
        let opened = data.open_at(PathFlags::empty(), path, how, write);
        refused(&format!("open-at of {path} with {how:?}"), opened)?;
    }
    let read = DescriptorFlags::READ;
    let created = data.open_at(PathFlags::empty(), "new.txt", OpenFlags::CREATE, read);
    refused("open-at of new.txt with CREATE and READ", created)?;
    let call = "open-at of a.txt with TRUNCATE and READ";
    match data.open_at(PathFlags::empty(), "a.txt", OpenFlags::TRUNCATE, read) {
        // To truncate a file that is opened to read only is undefined in POSIX: a host may refuse it everywhere, or leave the file as it is.
        Err(ErrorCode::Invalid | ErrorCode::Unsupported) => Ok(()),
        Err(error) => refused(call, Err::<(), _>(error)),
        Ok(file) => {
            let size = ok(&format!("stat after {call}"), file.stat())?.size;
            equal(&format!("the size after {call}"), &size, &5)?;
            err(&format!("write after {call}"), file.write(b"x", 0), "an error").map(drop)
        }
    }
}
