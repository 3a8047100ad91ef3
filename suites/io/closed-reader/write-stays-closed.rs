//! ---
//! title: "After a stdout has failed, no write is accepted: check-write or write returns closed"
//! formerly: [io/closed-reader/a-write-stays-closed]
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
        if let Ok(permit) = out.check_write() {
            holds(
                "value of check-write of a closed stream",
                permit > 0,
                "closed, or else more than 0",
                &permit,
            )?;
            closed!("write on a closed stream", out.write(b"x"))?;
        }
    }
    Ok(())
}
