//! ---
//! title: fd_seek and fd_tell of stdin that is a pipe fail with spipe
//! requirements: [preview1.fd-seek.whence, preview1.fd-tell.offset]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    fails("fd_seek of stdin", fd_seek(STDIN, 0, WHENCE_CUR), SPIPE)?;
    fails("fd_tell of stdin", fd_tell(STDIN), SPIPE)
}
