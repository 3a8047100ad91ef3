//! ---
//! title: In a preopen that the host makes read-only nothing is made, removed, renamed or linked
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
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, NewTimestamp, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let flags = ok("get-flags", data.get_flags())?;
    refused("create-directory-at", flags, data.create_directory_at("new"))?;
    refused("remove-directory-at", flags, data.remove_directory_at("empty"))?;
    refused("unlink-file-at of a file", flags, data.unlink_file_at("a.txt"))?;
    refused("unlink-file-at of a link", flags, data.unlink_file_at("link"))?;
    refused("symlink-at", flags, data.symlink_at("a.txt", "new"))?;
    refused("rename-at", flags, data.rename_at("a.txt", &data, "new"))?;
    refused(
        "link-at",
        flags,
        data.link_at(PathFlags::empty(), "a.txt", &data, "new"),
    )?;
    let set = data.set_times_at(PathFlags::empty(), "a.txt", NewTimestamp::Now, NewTimestamp::Now);
    refused("set-times-at", flags, set)?;
    refused(
        "set-times of the preopen",
        flags,
        data.set_times(NewTimestamp::Now, NewTimestamp::Now),
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
