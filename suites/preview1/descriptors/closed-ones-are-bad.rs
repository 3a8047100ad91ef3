//! ---
//! title: A closed descriptor, and one that never was, fail with badf
//! requirements: [preview1.fd-close.closes]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let file = ok("path_open", open("a.txt", 0))?;
    ok("fd_close", fd_close(file))?;
    for (which, fd) in [("a closed descriptor", file), ("a descriptor that never was", 1000)] {
        fails(&format!("fd_close of {which}"), fd_close(fd), BADF)?;
        fails(&format!("fd_read of {which}"), fd_read(fd, &mut [&mut [0; 1]]), BADF)?;
        fails(&format!("fd_write of {which}"), fd_write(fd, &[b"x"]), BADF)?;
        fails(&format!("fd_filestat_get of {which}"), fd_filestat_get(fd), BADF)?;
        fails(
            &format!("path_open below {which}"),
            path_open(fd, "a.txt", 0, READ, 0),
            BADF,
        )?;
    }
    Ok(())
}
