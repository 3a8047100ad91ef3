//! ---
//! title: blocking-write-zeroes-and-flush to a device that is full fails, and then returns closed
//! requirements: [io.streams.output-stream.reports-failure, io.streams.stream-error.failed-then-closed]
//! since: 0.2.2
//! stdout: full
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    // The guest was started: from here on a failure is not the lack of a later version.
    signal("started");
    let out = get_stdout();
    ended!(
        "blocking-write-zeroes-and-flush",
        out.blocking_write_zeroes_and_flush(1)
    )?;
    for _ in 0..3 {
        closed!(
            "blocking-write-zeroes-and-flush after the failure",
            out.blocking_write_zeroes_and_flush(1)
        )?;
    }
    Ok(())
}
