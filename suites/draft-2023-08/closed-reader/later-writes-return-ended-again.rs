//! ---
//! title: After the status ended each later write succeeds and returns ended
//! formerly: [draft-2023-08/closed-reader/ended-is-said-again]
//! requirements: [draft-2023-08.write.ended, draft-2023-08.write.stays-ended]
//! snapshots: ['2023-07', '2023-08']
//! stdout: closed
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::poll::poll_oneoff;
use draft::stdout::get_stdout;
use draft::streams::*;
use guest::*;

draft_test!(run);

const TURNS: usize = 1000;

fn run() -> Outcome {
    let bytes = pattern(0, 4096);
    for _ in 0..TURNS {
        let (_, status) = ok("write without a reader", write(get_stdout(), &bytes))?;
        if status == StreamStatus::Open {
            poll_oneoff(&[subscribe_to_output_stream(get_stdout())]);
            continue;
        }
        for _ in 0..10 {
            let (_, status) = ok("write after ended", write(get_stdout(), b"again"))?;
            equal("the status after ended", &status, &StreamStatus::Ended)?;
        }
        let (_, status) = ok("blocking-write after ended", blocking_write(get_stdout(), b"again"))?;
        return equal(
            "the status of blocking-write after ended",
            &status,
            &StreamStatus::Ended,
        );
    }
    fail("1000 writes of 4096 bytes without a reader", "ended", "open")
}
