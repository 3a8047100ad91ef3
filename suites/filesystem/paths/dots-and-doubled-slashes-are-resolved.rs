//! ---
//! title: Paths with ., .. and doubled slashes name what they name in POSIX
//! formerly: [filesystem/paths/dots-and-doubled-slashes-mean-what-they-do]
//! requirements: [filesystem.types.paths.dots]
//! dirs: [{ guest: /data, holds: { a.txt: hello, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in [
        "a.txt",
        "./a.txt",
        "sub/../a.txt",
        ".//a.txt",
        "sub/.././a.txt",
        "sub//..//a.txt",
        "empty/../sub/../a.txt",
    ] {
        let file = ok(
            path,
            data.open_at(PathFlags::empty(), path, OpenFlags::empty(), DescriptorFlags::READ),
        )?;
        let (bytes, _) = ok("read", file.read(10, 0))?;
        equal(path, &bytes, &b"hello".to_vec())?;
    }
    Ok(())
}
