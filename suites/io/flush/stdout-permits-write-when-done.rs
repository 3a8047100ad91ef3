//! ---
//! title: After a flush of stdout, the pollable becomes ready and check-write returns more than 0
//! formerly: [io/flush/permits-again-when-done]
//! requirements: [io.streams.flush.closes-the-gate-until-done, io.streams.output-subscribe.ready-means-permit, io.streams.flush.output-arrives]
//! expect: { outcome: ok, stdout: { pattern: 10 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    let pollable = out.subscribe();
    pollable.block();
    for part in 0..10 {
        ok("check-write", out.check_write())?;
        ok("write of one byte", out.write(&pattern(part, 1)))?;
        ok("flush", out.flush())?;
        pollable.block();
        let permit = ok("check-write after the flush", out.check_write())?;
        holds(
            "value of check-write after the flush",
            permit > 0,
            "more than 0",
            &permit,
        )?;
    }
    Ok(())
}
