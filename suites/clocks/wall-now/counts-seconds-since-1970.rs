//! ---
//! title: "The seconds of now are those since 1970: after 2024 and before 2100, where the reference is right"
//! requirements: [clocks.wall-clock.now.unix-time]
//! level: should
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::now;

test!(run);

/// 2024-01-01T00:00:00Z.
const FROM: u64 = 1_704_067_200;
/// 2100-01-01T00:00:00Z.
const TO: u64 = 4_102_444_800;

fn run() -> Outcome {
    let time = now();
    holds(
        "wall-clock now: seconds",
        time.seconds > FROM && time.seconds < TO,
        &format!("between {FROM} and {TO}"),
        &time,
    )
}
