//! ---
//! title: blocking-write-and-flush writes up to 4096 bytes, which have arrived when it returns
//! formerly: [draft-2023-08/permit/blocking-writes-arrive]
//! requirements: [draft-2023-08.flush.arrives]
//! snapshots: ['2023-09']
//! expect: { outcome: ok, stdout: { pattern: 12288 } }
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::stdout::get_stdout;
use draft::streams::*;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    for part in 0..3 {
        ok(
            "blocking-write-and-flush",
            blocking_write_and_flush(get_stdout(), &pattern(part * 4096, 4096)),
        )?;
    }
    Ok(())
}
