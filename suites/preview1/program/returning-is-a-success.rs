//! ---
//! title: A program that returns from _start has succeeded
//! requirements: [preview1.fd-write.writes-on]
//! expect: { outcome: ok, stdout: all }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    ok("fd_write", fd_write(STDOUT, &[b"all"]))?;
    Ok(())
}
