//! ---
//! title: While nobody reads stdout, check-write and write return at once
//! requirements: [io.streams.write.never-blocks, io.streams.check-write.never-blocks]
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
    // More than any pipe takes. A host may buffer it, or return a permit of 0; it may not wait.
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

    signal("done");
    Ok(())
}
