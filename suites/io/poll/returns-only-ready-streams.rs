//! ---
//! title: poll of stdin, stdout, a file's streams and a timer returns only indices of streams that are ready
//! formerly: [io/poll/streams-of-all-kinds-at-once]
//! requirements: [io.poll.poll.gives-the-ready-ones, io.streams.output-subscribe.ready-means-permit]
//! stdin: [{ await: never }]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::cli::stdout::get_stdout;
use wasi::clocks::monotonic_clock::subscribe_duration;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};
use wasi::io::poll::poll;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let flags = DescriptorFlags::READ | DescriptorFlags::WRITE;
    let file = open!(data, "a.txt", OpenFlags::empty(), flags)?;
    let (from, to) = (
        needed("read-via-stream", file.read_via_stream(0))?,
        needed("write-via-stream", file.write_via_stream(0))?,
    );
    let (input, out) = (get_stdin(), get_stdout());
    let late = subscribe_duration(3_600_000_000_000);
    let (readable, writable) = (input.subscribe(), out.subscribe());
    let (file_readable, file_writable) = (from.subscribe(), to.subscribe());
    for pollable in [&writable, &file_readable, &file_writable] {
        pollable.block();
    }
    let mut found = poll(&[&readable, &writable, &late, &file_readable, &file_writable]);
    found.sort_unstable();
    let count = found.len();
    found.dedup();
    equal("number of distinct indices", &count, &found.len())?;
    holds(
        "poll",
        !found.is_empty() && found.iter().all(|place| [1, 3, 4].contains(place)),
        "a subset of 1, 3 and 4",
        &found,
    )?;
    for (place, pollable) in [(1, &writable), (3, &file_readable), (4, &file_writable)] {
        let list = [&readable, &late, pollable];
        equal(
            &format!("poll of number {place} and two that are not ready"),
            &poll(&list),
            &vec![2],
        )?;
    }
    Ok(())
}
