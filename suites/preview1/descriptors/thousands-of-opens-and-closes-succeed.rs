//! ---
//! title: path_open and fd_close of a file succeed 2000 times, and it can be read in between
//! requirements: [preview1.fd-close.closes, preview1.path-open.opens]
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
    for round in 0..2000 {
        let file = ok(
            &format!("path_open, round {round}"),
            path_open(data, SYMLINK_FOLLOW, "a.txt", 0, READ, 0),
        )?;
        if round % 100 == 0 {
            reads("fd_read", file, "hello")?;
        }
        ok("fd_close", fd_close(file))?;
    }
    Ok(())
}
