//! ---
//! title: fd_renumber onto one number succeeds 2000 times and leaves the last file there
//! requirements: [preview1.fd-renumber.moves]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! timeout: 60
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let target = opened(data, "a.txt")?;
    for round in 0..2000 {
        // A byte is read now and then, so that a stream is open when the file is replaced.
        if round % 100 == 0 {
            reads("fd_read", target, "h")?;
        }
        let opening = path_open(data, SYMLINK_FOLLOW, "a.txt", 0, READ, 0);
        let file = ok(&format!("path_open, round {round}"), opening)?;
        ok("fd_renumber", fd_renumber(file, target))?;
    }
    reads("fd_read at the end", target, "hello")
}
