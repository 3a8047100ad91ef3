//! ---
//! title: In a preopen that the host makes read-only nothing is opened to write, to create, to truncate or with mutate-directory
//! requirements: [filesystem.types.descriptor-flags.read-only-directory, filesystem.types.open-at.read-only-base]
//! level: should
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
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let flags = ok("get-flags", data.get_flags())?;
    let (read, write) = (DescriptorFlags::READ, DescriptorFlags::WRITE);
    for (path, how, asked) in [
        ("a.txt", OpenFlags::empty(), write),
        ("a.txt", OpenFlags::TRUNCATE, read | write),
        ("a.txt", OpenFlags::TRUNCATE, read),
        ("new.txt", OpenFlags::CREATE, write),
        ("new.txt", OpenFlags::CREATE | OpenFlags::EXCLUSIVE, read | write),
        ("sub/b.txt", OpenFlags::empty(), read | write),
        ("sub", OpenFlags::DIRECTORY, read | DescriptorFlags::MUTATE_DIRECTORY),
    ] {
        let opened = data.open_at(PathFlags::empty(), path, how, asked);
        refused(&format!("open-at of {path} with {how:?} and {asked:?}"), flags, opened)?;
    }
    Ok(())
}

/// A call that the host refuses because it made the preopen read-only: read-only where the flags lack mutate-directory, and
/// otherwise as POSIX refuses a change that is not permitted.
fn refused<T: core::fmt::Debug>(check: &str, flags: DescriptorFlags, result: Result<T, ErrorCode>) -> Outcome {
    if !flags.contains(DescriptorFlags::MUTATE_DIRECTORY) {
        return fails(check, result, ErrorCode::ReadOnly);
    }
    let expected = "read-only, not-permitted or access";
    let error = err(check, result, expected)?;
    let fits = matches!(error, ErrorCode::ReadOnly | ErrorCode::NotPermitted | ErrorCode::Access);
    holds(&format!("the error of {check}"), fits, expected, &error)
}
