//! ---
//! title: "After a failed write to a device that is full, no write is accepted: check-write or write returns closed"
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
    out.subscribe().block();
    let result = out
        .check_write()
        .and_then(|_| out.write(b"x"))
        .and_then(|()| out.blocking_flush());
    ended!("check-write, write and blocking-flush", result)?;
    for _ in 0..3 {
        if let Ok(permit) = out.check_write() {
            holds(
                "value of check-write after the failure",
                permit > 0,
                "closed, or else more than 0",
                &permit,
            )?;
            closed!("write after the failure", out.write(b"x"))?;
        }
    }
    Ok(())
}
