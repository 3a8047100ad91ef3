//! ---
//! title: readlink-at returns contents of a thousand bytes and more in full, and stat-at returns their length in bytes
//! formerly: [filesystem/links/long-contents-come-whole]
//! requirements: [filesystem.types.readlink-at.contents, filesystem.types.stat-at.links]
//! dirs: [{ guest: /data }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for parts in [100, 400] {
        let contents = "directory/".repeat(parts) + "ü.txt";
        let length = contents.len();
        match data.symlink_at(&contents, "long") {
            // What a file system has room for is its own matter.
            Err(ErrorCode::NameTooLong) => continue,
            made => needed(&format!("symlink-at of {length} bytes"), made)?,
        }
        let seen = ok(&format!("readlink-at of {length} bytes"), data.readlink_at("long"))?;
        equal(
            &format!("the length of the contents of {length} bytes"),
            &seen.len(),
            &length,
        )?;
        holds(
            &format!("the contents of {length} bytes"),
            seen == contents,
            "the contents given",
            &seen,
        )?;
        let stat = ok(
            &format!("stat-at of a link of {length} bytes"),
            data.stat_at(PathFlags::empty(), "long"),
        )?;
        equal(
            &format!("the size of a link of {length} bytes"),
            &stat.size,
            &(length as u64),
        )?;
        needed("unlink-file-at of the link", data.unlink_file_at("long"))?;
    }
    Ok(())
}
