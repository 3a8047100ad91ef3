//! ---
//! title: poll of one ready pollable among others returns its index
//! formerly: [io/poll/gives-the-index-of-the-ready-one]
//! requirements: [io.poll.poll.gives-the-ready-ones]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::monotonic_clock::subscribe_duration;
use wasi::io::poll::poll;

test!(run);

fn run() -> Outcome {
    let (long, longer) = (
        subscribe_duration(3_600_000_000_000),
        subscribe_duration(7_200_000_000_000),
    );
    let soon = subscribe_duration(1_000_000);
    for (list, place) in [
        (vec![&soon, &long, &longer], 0),
        (vec![&long, &soon, &longer], 1),
        (vec![&long, &longer, &soon], 2),
    ] {
        equal("poll", &poll(&list), &vec![place])?;
    }
    Ok(())
}
