//! ---
//! title: check-write, write, flush and subscribe of stderr work as those of stdout
//! formerly: [io/write/stderr-takes-writes-too]
//! requirements: [io.streams.check-write.permit-bounds-write, io.streams.output-subscribe.ready-means-permit]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stderr::get_stderr;

test!(run);

fn run() -> Outcome {
    let output = get_stderr();
    for _ in 0..10 {
        output.subscribe().block();
        let permit = ok("check-write of stderr", output.check_write())?;
        holds(
            "value of check-write of stderr",
            permit >= 1,
            "at least 1 byte",
            &permit,
        )?;
        ok("write to stderr", output.write(b"\n"))?;
        ok("flush of stderr", output.flush())?;
    }
    ok("blocking-flush of stderr", output.blocking_flush())
}
