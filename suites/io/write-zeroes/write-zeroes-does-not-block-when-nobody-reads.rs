//! ---
//! title: While nobody reads stdout, write-zeroes returns at once
//! formerly: [io/write-zeroes/does-not-block-when-nobody-reads]
//! requirements: [io.streams.write-zeroes.never-blocks]
//! level: should
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
        let permit = ok("check-write", out.check_write())?;
        if permit == 0 {
            break;
        }
        let length = permit.min(32 << 10);
        ok("write-zeroes within the permit", out.write_zeroes(length))?;
        written += length;
    }
    signal("done");
    Ok(())
}
