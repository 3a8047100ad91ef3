//! ---
//! title: A path out of a subdirectory that was opened, though inside of the preopen, fails with not-permitted
//! formerly: [filesystem/escapes/a-subdirectory-is-a-base-of-its-own]
//! requirements: [filesystem.types.paths.no-escape]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: hello } } } }]
//! outside: { secret.txt: secret }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    ok("stat-at of b.txt", sub.stat_at(PathFlags::empty(), "b.txt"))?;
    for path in [
        "..",
        "../",
        "../.",
        "../a.txt",
        "..//a.txt",
        "../sub/b.txt",
        "../../secret.txt",
    ] {
        fails(
            &format!("stat-at of {path}"),
            sub.stat_at(PathFlags::empty(), path),
            ErrorCode::NotPermitted,
        )?;
    }
    Ok(())
}
