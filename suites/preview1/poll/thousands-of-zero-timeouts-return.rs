//! ---
//! title: poll_oneoff of timeouts of 0 ns returns immediately, 3000 times, alone, in pairs and beside a file
//! requirements: [preview1.poll-oneoff.clock, preview1.poll-oneoff.several]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! timeout: 60
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let file = opened(data, "a.txt")?;
    let zero = Subscription::after(1, MONOTONIC, 0);
    for round in 0..1000 {
        let alone = ok(&format!("poll_oneoff alone, round {round}"), poll_oneoff(&[zero]))?;
        equal("the number of events by poll_oneoff alone", &alone.len(), &1)?;
        let pair = ok(
            "poll_oneoff of a pair",
            poll_oneoff(&[zero, Subscription::after(2, MONOTONIC, 0)]),
        )?;
        holds(
            "the events by poll_oneoff of a pair",
            !pair.is_empty(),
            "an event",
            &pair,
        )?;
        let beside = ok(
            "poll_oneoff beside a file",
            poll_oneoff(&[zero, Subscription::readable(3, file)]),
        )?;
        holds(
            "the events by poll_oneoff beside a file",
            !beside.is_empty(),
            "an event",
            &beside,
        )?;
    }
    Ok(())
}
