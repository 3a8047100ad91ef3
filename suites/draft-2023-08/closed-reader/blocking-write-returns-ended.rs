//! ---
//! title: blocking-write to a stdout whose reader is gone succeeds and returns ended
//! formerly: [draft-2023-08/closed-reader/blocking-writes-say-ended]
//! requirements: [draft-2023-08.write.ended, draft-2023-08.blocking-write.waits]
//! snapshots: ['2023-07', '2023-08']
//! stdout: closed
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::stdout::get_stdout;
use draft::streams::*;
use guest::*;

draft_test!(run);

const TURNS: usize = 1000;

fn run() -> Outcome {
    let bytes = pattern(0, 4096);
    for _ in 0..TURNS {
        let (_, status) = ok("blocking-write without a reader", blocking_write(get_stdout(), &bytes))?;
        if status == StreamStatus::Ended {
            return Ok(());
        }
    }
    fail("1000 blocking-writes of 4096 bytes without a reader", "ended", "open")
}
