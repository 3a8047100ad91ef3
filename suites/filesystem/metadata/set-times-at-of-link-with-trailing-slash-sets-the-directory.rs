//! ---
//! title: set-times-at of a link to a directory with a slash after its name sets the timestamps of the directory, also without symlink-follow
//! requirements: [filesystem.types.paths.trailing-slash]
//! level: should
//! dirs: [{ guest: /data, holds: { dlink: { symlink: sub }, sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::PathFlags;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    let changed = || modified("stat-at of sub", data.stat_at(none, "sub"));
    needed(
        "set-times-at of sub",
        data.set_times_at(none, "sub", at(PAST), at(PAST)),
    )?;
    if changed()?.seconds != PAST {
        return not_applicable("set-times-at does not set the time of a directory");
    }
    let mut days = 0;
    for path in ["dlink/", "dlink//", "dlink/.", "dlink/./"] {
        for flags in [PathFlags::SYMLINK_FOLLOW, none] {
            // Another time for each call.
            days += 1;
            let time = PAST + days * 86_400;
            let call = format!("set-times-at of {path} with {flags:?}");
            is_set(&call, data.set_times_at(flags, path, at(time), at(time)))?;
            equal(
                &format!("the modification time of sub after {call}"),
                &changed()?.seconds,
                &time,
            )?;
        }
    }
    Ok(())
}
