//! ---
//! title: While nobody reads stdout, write-zeroes comes back at once; the permit is 0 in the end, or the host keeps all
//! requirements: [io.streams.write-zeroes.never-blocks, io.streams.check-write.never-blocks]
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
    // More than any pipe takes. A host may keep so much for its guest, or stop permitting; it may not wait.
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
