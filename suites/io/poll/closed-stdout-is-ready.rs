//! ---
//! title: poll returns the index of the pollable of a stdout that has failed
//! formerly: [io/poll/a-closed-stdout-is-ready]
//! requirements: [io.poll.poll.errors-are-ready, io.streams.output-subscribe.ready-when-closed, io.streams.stream-error.failed-then-closed]
//! since: 0.2.2
//! stdout: closed
//! ---
#![no_std]
#![no_main]
use guest::*;
use io::*;
use wasi::cli::stdout::get_stdout;
use wasi::clocks::monotonic_clock::subscribe_duration;
use wasi::io::poll::poll;

test!(run);

fn run() -> Outcome {
    // The guest was started: from here on a failure is not the lack of a later version.
    signal("started");
    let out = get_stdout();
    until_failed(&out)?;
    let late = subscribe_duration(3_600_000_000_000);
    for _ in 0..3 {
        let writable = out.subscribe();
        equal("poll", &poll(&[&late, &writable]), &vec![1])?;
    }
    Ok(())
}
