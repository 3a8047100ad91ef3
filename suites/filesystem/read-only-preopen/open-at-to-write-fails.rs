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
    Ok(())
}

/// A change that the host refuses. The text has read-only for what would otherwise succeed: where the host does not permit the
/// change, it may also say that.
fn refused<T: core::fmt::Debug>(check: &str, result: Result<T, ErrorCode>) -> Outcome {
    let expected = "read-only, not-permitted or access";
    let error = err(check, result, expected)?;
    let fits = matches!(error, ErrorCode::ReadOnly | ErrorCode::NotPermitted | ErrorCode::Access);
    holds(&format!("the error of {check}"), fits, expected, &error)
}
