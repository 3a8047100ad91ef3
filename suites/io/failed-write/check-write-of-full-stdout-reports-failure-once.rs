//! ---
//! title: A failed write to a device that is full is reported by check-write at the latest when it has been flushed, and then as closed
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
    let result = out.check_write().and_then(|_| out.write(b"x")).and_then(|()| {
        out.flush()?;
        out.subscribe().block();
        out.check_write()
    });
    ended!("check-write, write, flush and check-write when it is ready", result)?;
    for _ in 0..3 {
        closed!("check-write after the failure", out.check_write())?;
    }
    Ok(())
}
