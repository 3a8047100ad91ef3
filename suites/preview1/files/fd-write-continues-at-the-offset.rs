//! ---
//! title: fd_write continues where the last write ended, over old bytes and past the end
//! formerly: [preview1/files/write-on]
//! requirements: [preview1.fd-write.writes-on, preview1.fd-tell.offset]
//! dirs: [{ guest: /data, holds: { a.txt: "01234" } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: abcdefgh } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let file = opened(data, "a.txt")?;
    write_all("fd_write", file, b"ab")?;
    write_all("fd_write after fd_write", file, b"cdefgh")?;
    equal("the offset by fd_tell", &ok("fd_tell", fd_tell(file))?, &8)?;
    ok("fd_close", fd_close(file))
}
