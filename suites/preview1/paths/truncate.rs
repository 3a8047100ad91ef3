//! ---
//! title: path_open with trunc empties the file, and without leaves it
//! requirements: [preview1.path-open.truncates]
//! dirs: [{ guest: /data, holds: { kept.txt: hello, cut.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { kept.txt: hello, cut.txt: "" } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let kept = ok("path_open", open("kept.txt", 0))?;
    equal(
        "the size without trunc",
        &ok("fd_filestat_get", fd_filestat_get(kept))?.size,
        &5,
    )?;
    let cut = ok("path_open with trunc", open("cut.txt", TRUNC))?;
    equal(
        "the size with trunc",
        &ok("fd_filestat_get", fd_filestat_get(cut))?.size,
        &0,
    )
}
