//! ---
//! title: path_create_directory creates directories, and path_remove_directory removes empty ones
//! formerly: [preview1/paths/directories-are-made-and-removed]
//! requirements: [preview1.path-create-directory.creates, preview1.path-remove-directory.removes]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    ok("path_create_directory", path_create_directory(data, "new"))?;
    ok(
        "path_create_directory below it",
        path_create_directory(data, "new/inner"),
    )?;
    let stat = ok("path_filestat_get", path_filestat_get(data, 0, "new/inner"))?;
    equal("the type by path_filestat_get", &stat.filetype, &FILETYPE_DIRECTORY)?;
    ok(
        "path_remove_directory of new/inner",
        path_remove_directory(data, "new/inner"),
    )?;
    ok("path_remove_directory of new", path_remove_directory(data, "new"))
}
