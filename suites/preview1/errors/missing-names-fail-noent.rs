//! ---
//! title: What names a file that does not exist fails with noent
//! requirements: [preview1.errno.noent]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    fails("path_open", open(data, "none", 0), NOENT)?;
    fails(
        "path_filestat_get",
        path_filestat_get(data, 0, "none").map(|stat| stat.filetype),
        NOENT,
    )?;
    fails("path_unlink_file", path_unlink_file(data, "none"), NOENT)?;
    fails("path_remove_directory", path_remove_directory(data, "none"), NOENT)?;
    fails("path_rename", path_rename(data, "none", data, "b.txt"), NOENT)?;
    fails("path_readlink", path_readlink(data, "none", 100), NOENT)?;
    fails(
        "path_create_directory below it",
        path_create_directory(data, "none/sub"),
        NOENT,
    )
}
