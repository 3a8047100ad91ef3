//! ---
//! title: fd_filestat_set_times succeeds on a file that was opened to read only
//! requirements: [preview1.fd-filestat-set-times.of-a-reader]
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
    // Days since 1980, which every file system can store, however coarse its timestamps are.
    let day = 86_400 * 1_000_000_000;
    let days = |stat: Filestat| (stat.atim / day, stat.mtim / day);
    let opening = path_open(data, SYMLINK_FOLLOW, "a.txt", 0, READ, 0);
    let file = needed("path_open to read", opening)?;
    let before = needed("fd_filestat_get", fd_filestat_get(file))?;
    // The adapter makes 0 of a timestamp that the host does not have.
    if before.atim == 0 || before.mtim == 0 {
        return not_applicable("the host reports no timestamps");
    }
    let set = fd_filestat_set_times(file, 11_000 * day, 12_000 * day, FST_ATIM | FST_MTIM);
    supported("fd_filestat_set_times", set)?;
    let stat = ok("fd_filestat_get after fd_filestat_set_times", fd_filestat_get(file))?;
    equal("the times by fd_filestat_get", &days(stat), &(11_000, 12_000))
}
