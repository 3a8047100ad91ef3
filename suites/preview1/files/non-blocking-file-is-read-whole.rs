//! ---
//! title: "A file opened with nonblock is read whole: fd_read gives no 0 bytes before its end"
//! requirements: [preview1.fd-read.non-blocking]
//! dirs: [{ guest: /data, holds: { a.bin: { pattern: 70000 } } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let opening = path_open(data, SYMLINK_FOLLOW, "a.bin", 0, READ, NONBLOCK);
    let file = ok("path_open with nonblock", opening)?;
    let mut all: Vec<u8> = Vec::new();
    let mut part = vec![0; 4096];
    while all.len() < 70_000 {
        match fd_read(file, &mut [&mut part]) {
            Ok(0) => break,
            Ok(read) => all.extend(&part[..read]),
            Err(AGAIN) => {
                ok("poll_oneoff", poll_oneoff(&[Subscription::readable(1, file)]))?;
            }
            Err(error) => return fail("fd_read", "bytes, or err(errno::AGAIN)", &format!("err({error:?})")),
        }
    }
    equal("the number of bytes by fd_read", &all.len(), &70_000)?;
    holds(
        "the bytes by fd_read",
        all == pattern(0, 70_000),
        "those of the file",
        &"others",
    )
}
