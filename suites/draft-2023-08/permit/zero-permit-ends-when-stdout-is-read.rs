//! ---
//! title: A stdout that nobody reads ends with a permit of 0, which ends when stdout is read
//! formerly: [draft-2023-08/permit/nothing-is-back-pressure]
//! requirements: [draft-2023-08.check-write.zero, draft-2023-08.poll-oneoff.waits]
//! snapshots: ['2023-09']
//! stdout: { read-on: full }
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::poll::poll_oneoff;
use draft::stdout::get_stdout;
use draft::streams::*;
use guest::*;

draft_test!(run);

/// More than any pipe and host can hold: 64 MiB.
const TURNS: usize = 16_384;

fn run() -> Outcome {
    let out = get_stdout();
    for _ in 0..TURNS {
        let permit = ok("check-write", check_write(out))?;
        if permit > 0 {
            ok("write", write(out, &pattern(0, permit.min(4096) as usize)))?;
            continue;
        }
        signal("full");
        // A permit of 0 may also mean that bytes are still being written: the pollable covers both.
        for _ in 0..TURNS {
            let ready = poll_oneoff(&[subscribe_to_output_stream(out)]);
            equal("poll-oneoff of a stdout that is being read", &ready[..], &[true])?;
            if ok("check-write of a stdout that is ready", check_write(out))? > 0 {
                return Ok(());
            }
        }
        return fail(
            "check-write of a stdout that is ready, again and again",
            "a permit",
            "0 each time",
        );
    }
    fail("16384 writes that nobody reads", "a permit of 0", "a permit each time")
}
