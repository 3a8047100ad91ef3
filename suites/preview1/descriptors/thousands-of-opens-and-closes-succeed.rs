//! ---
//! title: A file can be opened, read and closed 2000 times
//! requirements: [preview1.fd-close.closes, preview1.path-open.opens]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
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
        let read = ok("fd_read", fd_read(file, &mut [&mut [0; 8]]))?;
        holds("the bytes by fd_read", read > 0, "1 byte or more", &read)?;
        ok("fd_close", fd_close(file))?;
    }
    Ok(())
}
