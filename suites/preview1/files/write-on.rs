//! ---
//! title: fd_write writes on from the offset, over what was there and past the end
//! requirements: [preview1.fd-write.writes-on, preview1.fd-tell.offset]
//! dirs: [{ guest: /data, holds: { a.txt: "01234" } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: abcdefgh } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn write_all(fd: Fd, bytes: &[u8]) -> Outcome {
    let mut rest = bytes;
    while !rest.is_empty() {
        let written = ok("fd_write", fd_write(fd, &[rest]))?;
        holds(
            "what fd_write tells",
            written > 0 && written <= rest.len(),
            "1 byte or more",
            &written,
        )?;
        rest = &rest[written..];
    }
    Ok(())
}

fn run() -> Outcome {
    let file = ok("path_open", open("a.txt", 0))?;
    write_all(file, b"ab")?;
    write_all(file, b"cdefgh")?;
    let now = ok("fd_tell", fd_tell(file))?;
    equal("what fd_tell gives", &now, &8)?;
    ok("fd_close", fd_close(file))
}
