//! ---
//! title: After a stdout has failed, blocking-write-and-flush returns closed each time
//! requirements: [io.streams.output-stream.closed-stays-closed, io.streams.stream-error.failed-then-closed]
//! since: 0.2.2
//! stdout: closed
//! ---
#![no_std]
#![no_main]
use guest::*;
use io::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    // The guest was started: from here on a failure is not the lack of a later version.
    signal("started");
    let out = get_stdout();
    until_failed(&out)?;
    for _ in 0..3 {
        closed!(
            "blocking-write-and-flush on a closed stream",
            out.blocking_write_and_flush(b"x")
        )?;
    }
    Ok(())
}
