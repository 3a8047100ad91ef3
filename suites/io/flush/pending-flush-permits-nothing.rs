//! ---
//! title: check-write does not permit writes without end while a flush cannot complete because nobody reads
//! formerly: [io/flush/pending-means-no-permit]
//! requirements: [io.streams.write.never-blocks, io.streams.flush.never-blocks, io.streams.flush.closes-the-gate-until-done]
//! stdout: { read-on: done }
//! timeout: 5
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::clocks::monotonic_clock::subscribe_duration;
use wasi::io::poll::poll;

test!(run);

/// More than any pipe takes: at this point a flush must be pending.
const MOST: usize = 4 << 20;

fn run() -> Outcome {
    let out = get_stdout();
    let pollable = out.subscribe();
    let mut written = 0;
    while written < MOST {
        let permit = ok("check-write while nobody reads", out.check_write())?;
        if permit == 0 {
            // Either the flush is in progress, or it waits for the reader, who never comes. This wait ends the test in the second
            // case; that nothing is permitted is what the text asks for.
            let late = subscribe_duration(200_000_000);
            if !poll(&[&pollable, &late]).contains(&0) {
                signal("done");
                return Ok(());
            }
            continue;
        }
        let length = permit.min(32 << 10) as usize;
        ok("write within the permit", out.write(&pattern(written, length)))?;
        written += length;
        ok("flush", out.flush())?;
    }
    let permit = out.check_write();
    signal("done");
    equal(
        "check-write while a flush of 4 MiB is pending",
        &ok("check-write after 4 MiB", permit)?,
        &0,
    )
}
