//! ---
//! title: proc_exit with 7 ends the program there, as a failure
//! requirements: [preview1.proc-exit.code]
//! expect: { outcome: err, stdout: before }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    ok("fd_write", fd_write(STDOUT, &[b"before"]))?;
    done();
    proc_exit(7)
}
