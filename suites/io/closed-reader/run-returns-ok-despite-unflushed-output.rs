//! ---
//! title: A guest that returns ok although its unflushed output cannot arrive ends successfully
//! formerly: [io/closed-reader/unflushed-output-does-not-break-the-end]
//! requirements: [io.streams.output-stream.failure-is-no-trap]
//! level: may
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
    if out.check_write().is_ok() {
        // Whether this can arrive is not known yet, and the guest does not ask.
        let _ = out.write(b"x");
    }
    Ok(())
}
