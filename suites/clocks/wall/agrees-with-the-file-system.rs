//! ---
//! title: A file that is made now was modified now, give or take ten seconds
//! requirements: [clocks.wall-clock.now.unix-time]
//! dirs: [{ guest: /data }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::now;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let before = now().seconds;
    let file = data.open_at(PathFlags::empty(), "new.txt", OpenFlags::CREATE, DescriptorFlags::WRITE);
    let file = ok("open-at of new.txt", file)?;
    ok("write", file.write(b"x", 0))?;
    let after = now().seconds;
    let Some(modified) = ok("stat", file.stat())?.data_modification_timestamp else {
        // A file system need not keep it.
        return Ok(());
    };
    let span = before - 10..=after + 10;
    holds(
        "when the file was modified",
        span.contains(&modified.seconds),
        &format!("{span:?}"),
        &modified.seconds,
    )
}
