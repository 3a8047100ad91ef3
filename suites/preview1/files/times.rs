//! ---
//! title: The times of a file are set, those that the flags name
//! requirements: [preview1.fd-filestat-set-times.sets, preview1.path-filestat-set-times.sets]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let file = ok("path_open", open("a.txt", 0))?;
    let second = 1_000_000_000;
    let both = FST_ATIM | FST_MTIM;
    ok(
        "fd_filestat_set_times",
        fd_filestat_set_times(file, 1000 * second, 2000 * second, both),
    )?;
    let stat = ok("fd_filestat_get", fd_filestat_get(file))?;
    equal("both times", &(stat.atim / second, stat.mtim / second), &(1000, 2000))?;
    ok(
        "fd_filestat_set_times of one",
        fd_filestat_set_times(file, 0, 3000 * second, FST_MTIM),
    )?;
    let stat = ok("fd_filestat_get", fd_filestat_get(file))?;
    equal(
        "the times, one set",
        &(stat.atim / second, stat.mtim / second),
        &(1000, 3000),
    )?;
    let set = path_filestat_set_times(FIRST_PREOPEN, 0, "a.txt", 4000 * second, 0, FST_ATIM);
    ok("path_filestat_set_times of the other", set)?;
    let stat = ok("path_filestat_get", path_filestat_get(FIRST_PREOPEN, 0, "a.txt"))?;
    equal(
        "the times, the other set",
        &(stat.atim / second, stat.mtim / second),
        &(4000, 3000),
    )
}
