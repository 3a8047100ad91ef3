//! ---
//! title: "Where it is kept, the modification time of a directory is moved by what is made and removed in it"
//! requirements: [filesystem.types.stat.times-of-directories]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{NewTimestamp, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let past = NewTimestamp::Timestamp(Datetime {
        seconds: 1_000_000_000,
        nanoseconds: 0,
    });
    let none = PathFlags::empty();
    let check = |what: &str| match ok("stat-at of sub", data.stat_at(none, "sub"))?.data_modification_timestamp {
        Some(seen) => holds(what, seen.seconds > 1_600_000_000, "today's", &seen),
        None => Ok(()),
    };
    let back = || ok("set-times-at of sub", data.set_times_at(none, "sub", past, past));
    back()?;
    ok("create-directory-at", data.create_directory_at("sub/new"))?;
    check("the modification time after create-directory-at")?;
    back()?;
    ok("unlink-file-at", data.unlink_file_at("sub/b.txt"))?;
    check("the modification time after unlink-file-at")?;
    back()?;
    ok("rename-at", data.rename_at("sub/new", data, "new"))?;
    check("the modification time after rename-at")
}
