//! ---
//! title: path_filestat_get reports a link itself, and with symlink_follow its target
//! requirements: [preview1.path-filestat-get.follows]
//! dirs: [{ guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, dangling: { symlink: none.txt } } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    for name in ["link", "dangling"] {
        let stat = ok(
            &format!("path_filestat_get of {name}"),
            path_filestat_get(data, 0, name),
        )?;
        equal(
            &format!("the type by path_filestat_get of {name}"),
            &stat.filetype,
            &FILETYPE_SYMLINK,
        )?;
    }
    let stat = ok(
        "path_filestat_get with symlink_follow",
        path_filestat_get(data, SYMLINK_FOLLOW, "link"),
    )?;
    let seen = (stat.filetype, stat.size);
    equal(
        "the type and size by path_filestat_get with symlink_follow",
        &seen,
        &(FILETYPE_REGULAR, 5),
    )
}
