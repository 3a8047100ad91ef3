//! ---
//! title: path_open with trunc makes the file empty, and without keeps its bytes
//! formerly: [preview1/paths/truncate]
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
    let data = preopen("/data")?;
    let kept = ok("path_open", open(data, "kept.txt", 0))?;
    let stat = ok("fd_filestat_get without trunc", fd_filestat_get(kept))?;
    equal("the size by fd_filestat_get without trunc", &stat.size, &5)?;
    let cut = ok("path_open with trunc", open(data, "cut.txt", TRUNC))?;
    let stat = ok("fd_filestat_get with trunc", fd_filestat_get(cut))?;
    equal("the size by fd_filestat_get with trunc", &stat.size, &0)
}
