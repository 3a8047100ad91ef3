//! ---
//! title: path_open opens the target of a link with symlink_follow, and fails without
//! requirements: [preview1.path-open.no-follow]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: {} }, link: { symlink: a.txt }, sublink: { symlink: sub }, dangling: { symlink: none.txt } } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let opening = path_open(data, SYMLINK_FOLLOW, "link", 0, READ, 0);
    let file = ok("path_open with symlink_follow", opening)?;
    reads("fd_read", file, "hello")?;
    for (name, oflags) in [("link", 0), ("sublink", DIRECTORY), ("dangling", 0)] {
        let opening = path_open(data, 0, name, oflags, READ, 0);
        err(
            &format!("path_open of {name} without symlink_follow"),
            opening,
            "an error",
        )?;
    }
    Ok(())
}
