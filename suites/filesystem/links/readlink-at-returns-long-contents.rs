//! ---
//! title: A link whose contents are a thousand and more bytes long gives them whole, and stat-at tells their length
//! formerly: [filesystem/links/long-contents-come-whole]
//! requirements: [filesystem.types.symlink-at.links, filesystem.types.readlink-at.contents, filesystem.types.stat-at.links]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
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
        match data.symlink_at(&contents, "long") {
            // What a file system has room for is its own matter.
            Err(ErrorCode::NameTooLong) => continue,
            made => ok("symlink-at", made)?,
        }
        let seen = ok("readlink-at", data.readlink_at("long"))?;
        equal("the length of what readlink-at gives", &seen.len(), &contents.len())?;
        holds("what readlink-at gives", seen == contents, "the contents given", &seen)?;
        let size = ok("stat-at", data.stat_at(PathFlags::empty(), "long"))?.size;
        equal("the size of the link, in bytes", &size, &(contents.len() as u64))?;
        ok("unlink-file-at", data.unlink_file_at("long"))?;
    }
    Ok(())
}
