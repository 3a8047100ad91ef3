//! ---
//! title: fd_filestat_set_times and path_filestat_set_times set the timestamps that the flags name, and keep the other
//! formerly: [preview1/files/times]
//! requirements: [preview1.fd-filestat-set-times.sets, preview1.path-filestat-set-times.sets]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    // Days since 1980, which every file system can store, however coarse its timestamps are.
    let day = 86_400 * 1_000_000_000;
    let days = |stat: Filestat| (stat.atim / day, stat.mtim / day);
    let file = opened(data, "a.txt")?;
    let before = ok("fd_filestat_get", fd_filestat_get(file))?;
    // The adapter makes 0 of a timestamp that the host does not have.
    if before.atim == 0 || before.mtim == 0 {
        return not_applicable("the host reports no timestamps");
    }
    let set = fd_filestat_set_times(file, 11_000 * day, 12_000 * day, FST_ATIM | FST_MTIM);
    supported("fd_filestat_set_times of both", set)?;
    let stat = ok("fd_filestat_get after both", fd_filestat_get(file))?;
    equal(
        "the times by fd_filestat_get after both",
        &days(stat),
        &(11_000, 12_000),
    )?;
    let set = fd_filestat_set_times(file, 0, 13_000 * day, FST_MTIM);
    supported("fd_filestat_set_times of mtim", set)?;
    let stat = ok("fd_filestat_get after mtim", fd_filestat_get(file))?;
    equal(
        "the times by fd_filestat_get after mtim",
        &days(stat),
        &(11_000, 13_000),
    )?;
    let set = path_filestat_set_times(data, 0, "a.txt", 14_000 * day, 0, FST_ATIM);
    supported("path_filestat_set_times of atim", set)?;
    let stat = ok("path_filestat_get", path_filestat_get(data, 0, "a.txt"))?;
    equal(
        "the times by path_filestat_get after atim",
        &days(stat),
        &(14_000, 13_000),
    )
}
