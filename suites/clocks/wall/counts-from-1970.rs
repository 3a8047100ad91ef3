//! ---
//! title: "The seconds are those since 1970: today lies between 2024 and 2124"
//! requirements: [clocks.wall-clock.now.unix-time]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::now;

test!(run);

fn run() -> Outcome {
    let seconds = now().seconds;
    holds(
        "seconds",
        (1_704_067_200..4_859_740_800).contains(&seconds),
        "between 2024 and 2124",
        &seconds,
    )
}
