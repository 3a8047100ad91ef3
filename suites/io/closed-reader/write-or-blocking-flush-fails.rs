//! ---
//! title: check-write, write or blocking-flush fails when stdout has no reader
//! formerly: [io/closed-reader/a-failed-flush-is-told]
//! requirements: [io.streams.output-stream.reports-failure]
//! stdout: closed
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    out.subscribe().block();
    if let Ok(permit) = out.check_write() {
        holds("value of check-write", permit > 0, "more than 0", &permit)?;
        if out.write(b"x").is_ok() {
            ended!("blocking-flush without a reader", out.blocking_flush())?;
        }
    }
    Ok(())
}
