//! ---
//! title: "A link out of its directory that the guest has made is not followed: not-permitted"
//! formerly: [filesystem/escapes/by-a-made-link]
//! requirements: [filesystem.types.paths.no-escape-by-link]
//! dirs: [{ guest: /data }]
//! outside: { secret.txt: secret }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (contents, path) in [
        ("../secret.txt", "out"),
        ("../secret.txt/", "slashed"),
        ("..", "parent"),
    ] {
        needed(&format!("symlink-at of {contents}"), data.symlink_at(contents, path))?;
        let opened = data.open_at(
            PathFlags::SYMLINK_FOLLOW,
            path,
            OpenFlags::empty(),
            DescriptorFlags::READ,
        );
        fails(
            &format!("open-at of a link to {contents}"),
            opened,
            ErrorCode::NotPermitted,
        )?;
    }
    Ok(())
}
