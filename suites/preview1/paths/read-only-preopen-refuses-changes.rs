//! ---
//! title: In a preopen that the host makes read-only nothing is opened to write, made, removed, renamed or linked, and no timestamps are set
//! requirements: [preview1.rights.read-only-preopens]
//! dirs:
//!   - guest: /data
//!     read-only: true
//!     holds:
//!       a.txt: hello
//!       empty: { dir: {} }
//!       sub: { dir: { b.txt: more } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let both = READ | WRITE;
    for (what, path, oflags, rights) in [
        ("to write", "a.txt", 0, WRITE),
        ("to read and write", "sub/b.txt", 0, both),
        ("with trunc, to write", "a.txt", TRUNC, both),
        ("with creat, to read", "new.txt", CREAT, READ),
        ("with creat, to write", "new.txt", CREAT, both),
        ("with creat and excl, to write", "new.txt", CREAT | EXCL, both),
    ] {
        let opened = path_open(data, 0, path, oflags, rights, 0);
        refused(&format!("path_open of {path} {what}"), opened)?;
    }
    match path_open(data, 0, "a.txt", TRUNC, READ, 0) {
        // To truncate a file that is opened to read only is undefined in POSIX: a host may refuse it everywhere, or leave the file as it is.
        Err(INVAL | NOTSUP) => {}
        Err(error) => refused("path_open of a.txt with trunc, to read", Err::<(), _>(error))?,
        Ok(file) => reads("fd_read of a.txt, opened with trunc to read", file, "hello")?,
    }
    refused("path_create_directory", path_create_directory(data, "new"))?;
    refused("path_unlink_file", path_unlink_file(data, "a.txt"))?;
    refused("path_remove_directory", path_remove_directory(data, "empty"))?;
    refused("path_rename", path_rename(data, "a.txt", data, "new"))?;
    match path_link(data, 0, "a.txt", data, "new") {
        // A file system need not have hard links.
        Err(NOTSUP | NOSYS) => {}
        linked => refused("path_link", linked)?,
    }
    match path_symlink("a.txt", data, "new") {
        // Nor symbolic links.
        Err(NOTSUP | NOSYS) => {}
        linked => refused("path_symlink", linked)?,
    }
    let set = path_filestat_set_times(data, 0, "a.txt", 0, 0, FST_ATIM | FST_MTIM);
    refused("path_filestat_set_times", set)?;
    let file = ok("path_open to read", path_open(data, 0, "a.txt", 0, READ, 0))?;
    match fd_filestat_set_times(file, 0, 0, FST_ATIM | FST_MTIM) {
        // Some hosts set the timestamps of no file that is opened to read.
        Err(BADF | NOTSUP) => {}
        set => refused("fd_filestat_set_times of a file opened to read", set)?,
    }
    reads("fd_read", file, "hello")
}

/// A change that the host refuses: what the text has for a right that is lacking, for a file system that is read-only, and for what is
/// not permitted.
#[track_caller]
fn refused<T: core::fmt::Debug>(check: &str, result: Result<T>) -> Outcome {
    let expected = "notcapable, rofs, perm or acces";
    let error = err(check, result, expected)?;
    let fits = matches!(error, NOTCAPABLE | ROFS | PERM | ACCES);
    holds(&format!("the error of {check}"), fits, expected, &error)
}
