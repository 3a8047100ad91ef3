//! ---
//! title: What is written to a file opened with nonblock arrives, in order
//! requirements: [preview1.fd-write.writes-on]
//! dirs: [{ guest: /data }]
//! expect: { outcome: ok, dirs: { /data: { new.bin: { pattern: 20000 } } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let opening = path_open(data, SYMLINK_FOLLOW, "new.bin", CREAT, WRITE, NONBLOCK);
    let file = ok("path_open with nonblock", opening)?;
    let bytes = pattern(0, 20_000);
    let mut rest = &bytes[..];
    while !rest.is_empty() {
        match fd_write(file, &[rest]) {
            Ok(written) => {
                let sane = written > 0 && written <= rest.len();
                holds(
                    "the bytes by fd_write",
                    sane,
                    "1 or more, and no more than were given",
                    &written,
                )?;
                rest = &rest[written..];
            }
            Err(AGAIN) => {
                ok("poll_oneoff", poll_oneoff(&[Subscription::writable(1, file)]))?;
            }
            Err(error) => return fail("fd_write", "ok, or err(errno::AGAIN)", &format!("err({error:?})")),
        }
    }
    Ok(())
}
