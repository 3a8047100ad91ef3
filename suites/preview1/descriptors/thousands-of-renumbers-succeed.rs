//! ---
//! title: fd_renumber onto one number succeeds 2000 times and leaves the last file there
//! requirements: [preview1.fd-renumber.moves]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
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
        // The first byte is read, so that a stream is open when the file is replaced.
        let read = ok("fd_read", fd_read(target, &mut [&mut [0; 1]]))?;
        equal("the bytes by fd_read", &read, &1)?;
        let opening = path_open(data, SYMLINK_FOLLOW, "a.txt", 0, READ, 0);
        let file = ok(&format!("path_open, round {round}"), opening)?;
        ok("fd_renumber", fd_renumber(file, target))?;
    }
    equal(
        "fd_read of the last file",
        &read_all("fd_read at the end", target)?,
        &"hello".into(),
    )
}
