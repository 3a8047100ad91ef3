//! ---
//! title: A blocking-flush of more than a pipe takes is told when the reader goes
//! requirements: [io.streams.output-stream.failure-is-told, io.streams.output-stream.failure-is-no-trap]
//! stdout: { close-on: flushing }
//! timeout: 5
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    let mut written = 0;
    while written < 128 << 10 {
        let permit = ok("check-write", out.check_write())?;
        if permit == 0 {
            break;
        }
        let length = permit.min(32 << 10) as usize;
        ok("a write within the permit", out.write(&pattern(written, length)))?;
        written += length;
    }
    signal("flushing");
    let flushed = out.blocking_flush();
    if written > 64 << 10 {
        return ended!("blocking-flush of more than a pipe takes", flushed);
    }
    // The host permits no more than the pipe has room for: the flush may have had nothing to do.
    Ok(())
}
