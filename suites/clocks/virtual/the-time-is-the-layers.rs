//! ---
//! title: "A component between the guest and the host moves the clock: instants are the layer's, waits are as long as before"
//! requirements: [clocks.composition.monotonic-clock]
//! behind: virtual
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::{now, subscribe_instant};

test!(run);

/// By so much the layer is ahead of the host, in nanoseconds.
const AHEAD: u64 = 1000 * 24 * 3600 * 1_000_000_000;

fn run() -> Outcome {
    let before = now();
    holds(
        "now, which the layer moves",
        before >= AHEAD,
        "a thousand days or later",
        &before,
    )?;
    let when = before + 10_000_000;
    let pollable = subscribe_instant(when);
    let ready = pollable.ready();
    let then = now();
    holds("ready before the instant", !ready || then >= when, "false", &ready)?;
    pollable.block();
    let after = now();
    holds(
        "now after the instant has come",
        after >= when,
        "the instant or later",
        &(when, after),
    )
}
