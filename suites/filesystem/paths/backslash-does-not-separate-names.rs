//! ---
//! title: "Only / separates: a path with a backslash names no file in a directory, and leads nowhere out"
//! formerly: [filesystem/paths/a-backslash-separates-nothing]
//! requirements: [filesystem.types.paths.separator]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! outside: { secret.txt: secret }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    for path in ["sub\\b.txt", ".\\a.txt", "sub\\..\\a.txt", "..\\secret.txt", "\\a.txt"] {
        err(
            path,
            data.stat_at(none, path),
            "an error: there is nothing of that name",
        )?;
        let opened = data.open_at(none, path, OpenFlags::empty(), DescriptorFlags::READ);
        err(path, opened, "an error: there is nothing of that name")?;
        err(
            path,
            data.unlink_file_at(path),
            "an error: there is nothing of that name",
        )?;
    }
    Ok(())
}
