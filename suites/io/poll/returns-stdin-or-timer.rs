//! ---
//! title: poll of stdin and a timer returns the index of the one that becomes ready first
//! formerly: [io/poll/waits-for-stdin-or-a-time]
//! requirements: [io.poll.poll.gives-the-ready-ones]
//! stdin: [{ await: polling }, { send: x }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::clocks::monotonic_clock::subscribe_duration;
use wasi::io::poll::poll;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let (readable, late) = (input.subscribe(), subscribe_duration(3_600_000_000_000));
    equal("stdin ready before anything is sent", &readable.ready(), &false)?;
    signal("polling");
    equal("poll", &poll(&[&late, &readable]), &vec![1])?;
    let soon = subscribe_duration(1_000_000);
    let found = poll(&[&late, &soon]);
    equal("poll of timers", &found, &vec![1])
}
