//! ---
//! title: readlink-at of a file, of a directory and of nothing fails
//! formerly: [filesystem/links/readlink-of-what-is-no-link]
//! requirements: [filesystem.types.readlink-at.contents]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["a.txt", "sub", ".", "none"] {
        err(
            &format!("readlink-at of {path}"),
            data.readlink_at(path),
            "an error: it is not a link",
        )?;
    }
    Ok(())
}
