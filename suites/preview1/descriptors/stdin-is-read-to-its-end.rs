//! ---
//! title: fd_read reads stdin to its end, and then 0 bytes each time
//! requirements: [preview1.fd-read.no-bytes-at-the-end]
//! level: should
//! stdin: more than eight bytes
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    equal(
        "fd_read of stdin",
        &read_all("fd_read", STDIN)?,
        &"more than eight bytes".into(),
    )?;
    for _ in 0..3 {
        let read = ok("fd_read at the end", fd_read(STDIN, &mut [&mut [0; 8]]))?;
        equal("the bytes by fd_read at the end", &read, &0)?;
    }
    Ok(())
}
