//! ---
//! title: fd_read reads stdin to its end, and then 0 bytes each time
//! requirements: [preview1.fd-read.reads-on]
//! stdin: more than eight bytes
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn read_all(fd: Fd) -> core::result::Result<String, Failed> {
    let mut all = Vec::new();
    let mut part = [0; 8];
    loop {
        let read = ok("fd_read", fd_read(fd, &mut [&mut part]))?;
        if read == 0 {
            return Ok(String::from_utf8_lossy(&all).into());
        }
        all.extend(&part[..read]);
    }
}

fn run() -> Outcome {
    equal("stdin", &read_all(STDIN)?, &"more than eight bytes".into())?;
    for _ in 0..3 {
        let read = ok("fd_read at the end", fd_read(STDIN, &mut [&mut [0; 8]]))?;
        equal("what fd_read at the end tells", &read, &0)?;
    }
    Ok(())
}
