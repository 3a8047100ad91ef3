//! ---
//! title: proc_exit with 7 ends the program immediately and as a failure
//! formerly: [preview1/program/exit-with-another-code-is-a-failure]
//! requirements: [preview1.proc-exit.failure]
//! level: should
//! expect: { outcome: err, stdout: before }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    needed("fd_write", fd_write(STDOUT, &[b"before"]))?;
    done();
    proc_exit(7)
}
