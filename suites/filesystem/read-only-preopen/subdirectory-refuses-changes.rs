//! ---
//! title: A directory opened below a preopen that the host makes read-only cannot be changed either
//! requirements: [filesystem.types.descriptor-flags.read-only-directory]
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
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    let flags = ok("get-flags of sub", sub.get_flags())?;
    refused("create-directory-at in sub", flags, sub.create_directory_at("new"))?;
    refused("unlink-file-at in sub", flags, sub.unlink_file_at("b.txt"))?;
    let opened = sub.open_at(PathFlags::empty(), "b.txt", OpenFlags::empty(), DescriptorFlags::WRITE);
    refused("open-at to write in sub", flags, opened)?;
    let again = open!(sub, ".", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    refused(
        "create-directory-at in sub, opened again",
        flags,
        again.create_directory_at("new"),
    )
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
