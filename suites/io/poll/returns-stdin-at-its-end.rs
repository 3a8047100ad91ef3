//! ---
//! title: poll waits for the end of stdin and returns its index each time
//! formerly: [io/poll/the-end-of-stdin-is-ready]
//! requirements: [io.poll.poll.errors-are-ready, io.streams.input-subscribe.ready-means-bytes-or-end]
//! stdin: [{ await: polling }, close]
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
    equal("ready while stdin is open and empty", &readable.ready(), &false)?;
    signal("polling");
    for _ in 0..3 {
        equal("poll", &poll(&[&late, &readable]), &vec![1])?;
    }
    ended!("read after poll", input.read(10))?;
    equal("poll past the end", &poll(&[&late, &readable]), &vec![1])
}
