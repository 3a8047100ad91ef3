//! ---
//! title: path_filestat_set_times with symlink_follow sets the timestamps of the target, and not those of the link
//! requirements: [preview1.path-filestat-set-times.follows]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, link: { symlink: a.txt } } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let second = 1_000_000_000;
    let before = needed("path_filestat_get of the link", path_filestat_get(data, 0, "link"))?;
    // The adapter makes 0 of a timestamp that the host does not have.
    if before.mtim == 0 {
        return not_applicable("the host reports no timestamps");
    }
    let set = path_filestat_set_times(
        data,
        SYMLINK_FOLLOW,
        "link",
        4000 * second,
        5000 * second,
        FST_ATIM | FST_MTIM,
    );
    supported("path_filestat_set_times with symlink_follow", set)?;
    let target = ok("path_filestat_get of the target", path_filestat_get(data, 0, "a.txt"))?;
    equal(
        "mtim by path_filestat_get of the target",
        &(target.mtim / second),
        &5000,
    )?;
    let link = ok(
        "path_filestat_get of the link, again",
        path_filestat_get(data, 0, "link"),
    )?;
    equal("mtim by path_filestat_get of the link", &link.mtim, &before.mtim)
}
