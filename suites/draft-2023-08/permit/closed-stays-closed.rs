//! ---
//! title: Without a reader a failure is returned once at most, and then closed from every operation
//! requirements: [draft-2023-08.write-error.closed]
//! snapshots: ['2023-09']
//! stdout: closed
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::stdout::get_stdout;
use draft::streams::*;
use guest::*;

draft_test!(run);

const TURNS: usize = 1000;

fn run() -> Outcome {
    let out = get_stdout();
    let mut failures = 0;
    for _ in 0..TURNS {
        match blocking_write_and_flush(out, b"x") {
            Ok(()) => {}
            Err(WriteError::LastOperationFailed) => failures += 1,
            Err(WriteError::Closed) => {
                holds(
                    "the number of last-operation-failed by blocking-write-and-flush",
                    failures <= 1,
                    "once at most",
                    &failures,
                )?;
                let closed = WriteError::Closed;
                fails("check-write after closed", check_write(out), closed)?;
                fails("flush after closed", flush(out), closed)?;
                fails("blocking-flush after closed", blocking_flush(out), closed)?;
                return fails("check-write once more", check_write(out), closed);
            }
        }
    }
    fail(
        "1000 writes without a reader",
        "closed",
        &format!("{failures} failures, and never closed"),
    )
}
