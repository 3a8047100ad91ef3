//! ---
//! title: Once a write to a file has failed its stream is closed, and says so to all that comes after
//! requirements: [io.streams.stream-error.failed-then-closed, io.streams.output-stream.closed-stays-closed]
//! since: 0.2.2
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    // It has started: what ends it from here on is no lack of a later version.
    signal("started");
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE);
    let file = ok("open-at of a.txt", file)?;
    let Ok(out) = file.write_via_stream(u64::MAX - 10) else {
        // A host may refuse such an offset at once.
        return Ok(());
    };
    out.subscribe().block();
    let told = out
        .check_write()
        .and_then(|_| out.write(b"x"))
        .and_then(|()| out.blocking_flush());
    ended!("check-write, write and blocking-flush at no offset", told)?;
    for _ in 0..3 {
        closed!("check-write after a failure", out.check_write())?;
        closed!("flush after a failure", out.flush())?;
        closed!("blocking-flush after a failure", out.blocking_flush())?;
        closed!(
            "blocking-write-and-flush after a failure",
            out.blocking_write_and_flush(b"x")
        )?;
        closed!(
            "blocking-write-zeroes-and-flush after a failure",
            out.blocking_write_zeroes_and_flush(1)
        )?;
    }
    out.subscribe().block();
    Ok(())
}
