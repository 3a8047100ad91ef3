//! ---
//! title: fd_read of stdin into no room returns 0, and takes none of the waiting bytes
//! requirements: [preview1.fd-read.of-nothing]
//! level: should
//! stdin: waiting
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let read = ok("fd_read of 0 bytes", fd_read(STDIN, &mut [&mut []]))?;
    equal("the bytes by fd_read of 0 bytes", &read, &0)?;
    reads("fd_read", STDIN, "waiting")
}
