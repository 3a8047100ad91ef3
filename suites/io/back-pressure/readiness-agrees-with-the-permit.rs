//! ---
//! title: While nobody reads stdout, its pollable is ready when and only when check-write permits a byte
//! requirements: [io.streams.output-subscribe.ready-means-permit, io.streams.check-write.zero-permit-ends]
//! stdout: { close-on: done }
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
        let permit = ok("check-write", out.check_write())?;
        if permit == 0 {
            break;
        }
        holds("ready with a permit", pollable.ready(), "true", &permit)?;
        let length = permit.min(32 << 10) as usize;
        ok("a write within the permit", out.write(&pattern(written, length)))?;
        written += length;
    }

    for _ in 0..1000 {
        // What is ready stays so while nothing is written: the other order would race with a host that writes on.
        let ready = pollable.ready();
        let permit = ok("check-write", out.check_write())?;
        holds(
            "the permit of a ready stream",
            !ready || permit > 0,
            "more than 0",
            &permit,
        )?;
    }
    signal("done");
    Ok(())
}
