//! ---
//! title: proc_exit with 0 ends the program immediately and as a success
//! formerly: [preview1/program/exit-0-is-a-success]
//! requirements: [preview1.proc-exit.code]
//! expect: { outcome: ok, stdout: before }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    needed("fd_write", fd_write(STDOUT, &[b"before"]))?;
    done();
    proc_exit(0)
}
