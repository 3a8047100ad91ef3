//! ---
//! title: While nobody reads stdout, check-write returns more than 0 whenever the pollable is ready
//! formerly: [io/back-pressure/readiness-agrees-with-the-permit]
//! requirements: [io.streams.write.never-blocks, io.streams.output-subscribe.ready-means-permit]
//! stdout: { read-on: done }
//! timeout: 5
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    let pollable = out.subscribe();

    let mut written = 0;
    while written < 4 << 20 {
        let permit = ok("check-write while nobody reads", out.check_write())?;
        if permit == 0 {
            break;
        }
        let length = permit.min(32 << 10) as usize;
        ok("write within the permit", out.write(&pattern(written, length)))?;
        written += length;
    }

    for _ in 0..1000 {
        // In this order: a host may free its buffer between the two calls, but nothing takes a permit away.
        let ready = pollable.ready();
        let permit = ok("check-write after ready", out.check_write())?;
        if ready && permit == 0 {
            signal("done");
        }
        holds(
            "check-write of a ready stdout",
            !ready || permit > 0,
            "more than 0",
            &permit,
        )?;
    }
    signal("done");
    Ok(())
}
