//! ---
//! title: open-at with create and exclusive of . and of sub/. fails with exist
//! requirements: [filesystem.types.exist]
//! level: should
//! dirs: [{ guest: /data, holds: { sub: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in [".", "sub/."] {
        let how = OpenFlags::CREATE | OpenFlags::EXCLUSIVE;
        let error = err(
            &format!("open-at with create and exclusive of {path}"),
            data.open_at(PathFlags::empty(), path, how, DescriptorFlags::READ),
            "exist, or is-directory",
        )?;
        // POSIX names EISDIR too, for a path that names a directory.
        let fits = matches!(error, ErrorCode::Exist | ErrorCode::IsDirectory);
        holds(
            &format!("the error of open-at of {path}"),
            fits,
            "exist, or is-directory",
            &error,
        )?;
    }
    Ok(())
}
