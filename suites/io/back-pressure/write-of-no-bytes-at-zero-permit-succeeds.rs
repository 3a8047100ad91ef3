//! ---
//! title: At a permit of 0, a write of no bytes succeeds
//! formerly: [io/back-pressure/a-zero-permit-still-allows-no-bytes]
//! requirements: [io.streams.write.never-blocks, io.streams.write.takes-all-bytes]
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
        return not_applicable("check-write permits 4 MiB to a stdout that nobody reads");
    }

    let result = out.write(b"");
    signal("done");
    ok("write of no bytes at a permit of 0", result)
}
