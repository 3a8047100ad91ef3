//! ---
//! title: Directories are made and removed, and each wrong kind has its error
//! requirements: [preview1.path-create-directory.creates, preview1.path-remove-directory.removes, preview1.path-unlink-file.unlinks]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: {} } } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    ok("path_create_directory", path_create_directory(FIRST_PREOPEN, "new"))?;
    fails(
        "path_create_directory again",
        path_create_directory(FIRST_PREOPEN, "new"),
        EXIST,
    )?;
    ok(
        "path_create_directory below it",
        path_create_directory(FIRST_PREOPEN, "new/inner"),
    )?;
    fails(
        "path_remove_directory of a full one",
        path_remove_directory(FIRST_PREOPEN, "new"),
        NOTEMPTY,
    )?;
    ok(
        "path_remove_directory",
        path_remove_directory(FIRST_PREOPEN, "new/inner"),
    )?;
    ok(
        "path_remove_directory of the emptied one",
        path_remove_directory(FIRST_PREOPEN, "new"),
    )?;
    fails(
        "path_remove_directory of nothing",
        path_remove_directory(FIRST_PREOPEN, "new"),
        NOENT,
    )?;
    fails(
        "path_remove_directory of a file",
        path_remove_directory(FIRST_PREOPEN, "a.txt"),
        NOTDIR,
    )?;
    let error = err(
        "path_unlink_file of a directory",
        path_unlink_file(FIRST_PREOPEN, "sub"),
        "isdir or perm",
    )?;
    // POSIX's unlink says perm, Linux's isdir.
    holds(
        "what it fails with",
        [ISDIR, PERM].contains(&error),
        "isdir or perm",
        &error,
    )?;
    ok("path_unlink_file", path_unlink_file(FIRST_PREOPEN, "a.txt"))?;
    fails(
        "path_unlink_file of nothing",
        path_unlink_file(FIRST_PREOPEN, "a.txt"),
        NOENT,
    )
}
