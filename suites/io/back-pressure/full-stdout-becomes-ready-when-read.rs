//! ---
//! title: When the reader of a full stdout starts to read, the pollable becomes ready and check-write returns more than 0
//! formerly: [io/back-pressure/ends-when-stdout-is-read]
//! requirements: [io.streams.write.never-blocks, io.streams.check-write.zero-permit-ends, io.streams.output-subscribe.ready-means-permit]
//! stdout: { read-on: full }
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
    if written >= 4 << 20 {
        signal("full");
        return not_applicable("check-write permits 4 MiB to a stdout that nobody reads");
    }
    signal("full");
    pollable.block();
    let permit = ok("check-write after block", out.check_write())?;
    holds("value of check-write after block", permit > 0, "more than 0", &permit)
}
