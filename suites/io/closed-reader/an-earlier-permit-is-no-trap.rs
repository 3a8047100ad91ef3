//! ---
//! title: A write by a permit from before the reader went does not trap, and what it cannot do is told
//! requirements: [io.streams.write.closed-since-the-permit, io.streams.output-stream.failure-is-told]
//! stdout: { close-on: permitted }
//! timeout: 5
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    out.subscribe().block();
    let permit = ok("check-write", out.check_write())?;
    holds("the permit of a ready stream", permit > 0, "more than 0", &permit)?;
    signal("permitted");
    // Another handle finds out when the reader has gone: the permit of the first is not used up by that.
    let other = get_stdout();
    let mut written = 0;
    while other.blocking_write_and_flush(&pattern(written, 4096)).is_ok() {
        written += 4096;
        holds(
            "what is written before it is told",
            written < 4 << 20,
            "less than 4 MiB",
            &written,
        )?;
    }
    if out.write(b"x").is_ok() {
        // The host has not looked yet.
        ended!("blocking-flush of what cannot arrive", out.blocking_flush())?;
    }
    Ok(())
}
