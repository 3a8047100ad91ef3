//! ---
//! title: path_filestat_set_times without symlink_follow sets the timestamps of a symbolic link, and not those of its target
//! requirements: [preview1.path-filestat-set-times.no-follow]
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
    let before = needed("path_filestat_get of the target", path_filestat_get(data, 0, "a.txt"))?;
    // The adapter makes 0 of a timestamp that the host does not have.
    if before.mtim == 0 {
        return not_applicable("the host reports no timestamps");
    }
    match path_filestat_set_times(data, 0, "link", 4000 * second, 5000 * second, FST_ATIM | FST_MTIM) {
        Err(NOTSUP | NOSYS) => return not_applicable("the platform cannot set the timestamps of a link"),
        set => ok("path_filestat_set_times without symlink_follow", set)?,
    }
    let link = ok("path_filestat_get of the link", path_filestat_get(data, 0, "link"))?;
    equal("mtim by path_filestat_get of the link", &(link.mtim / second), &5000)?;
    let target = ok(
        "path_filestat_get of the target, again",
        path_filestat_get(data, 0, "a.txt"),
    )?;
    equal(
        "atim and mtim by path_filestat_get of the target",
        &(target.atim, target.mtim),
        &(before.atim, before.mtim),
    )
}
