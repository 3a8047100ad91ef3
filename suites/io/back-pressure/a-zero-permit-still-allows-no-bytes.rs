//! ---
//! title: At a permit of 0, a write of no bytes succeeds
//! requirements: [io.streams.write.takes-all-bytes]
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

    let mut written = 0;
    while written < 4 << 20 {
        let permit = ok("check-write", out.check_write())?;
        if permit == 0 {
            break;
        }
        let length = permit.min(32 << 10) as usize;
        ok("a write within the permit", out.write(&pattern(written, length)))?;
        written += length;
    }

    ok("check-write", out.check_write())?;
    ok("a write of no bytes", out.write(b""))?;
    signal("done");
    Ok(())
}
