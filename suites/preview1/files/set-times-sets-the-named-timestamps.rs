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
    let second = 1_000_000_000;
    let seconds = |stat: Filestat| (stat.atim / second, stat.mtim / second);
    let file = opened(data, "a.txt")?;
    let before = ok("fd_filestat_get", fd_filestat_get(file))?;
    // The adapter makes 0 of a timestamp that the host does not have.
    if before.atim == 0 || before.mtim == 0 {
        return not_applicable("the host reports no timestamps");
    }
    let set = fd_filestat_set_times(file, 1000 * second, 2000 * second, FST_ATIM | FST_MTIM);
    ok("fd_filestat_set_times of both", set)?;
    let stat = ok("fd_filestat_get after both", fd_filestat_get(file))?;
    equal("the times by fd_filestat_get after both", &seconds(stat), &(1000, 2000))?;
    let set = fd_filestat_set_times(file, 0, 3000 * second, FST_MTIM);
    ok("fd_filestat_set_times of mtim", set)?;
    let stat = ok("fd_filestat_get after mtim", fd_filestat_get(file))?;
    equal("the times by fd_filestat_get after mtim", &seconds(stat), &(1000, 3000))?;
    let set = path_filestat_set_times(data, 0, "a.txt", 4000 * second, 0, FST_ATIM);
    ok("path_filestat_set_times of atim", set)?;
    let stat = ok("path_filestat_get", path_filestat_get(data, 0, "a.txt"))?;
    equal(
        "the times by path_filestat_get after atim",
        &seconds(stat),
        &(4000, 3000),
    )
}
