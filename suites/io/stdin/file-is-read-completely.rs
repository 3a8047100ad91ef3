//! ---
//! title: A stdin that is a file is read completely and in order, and then returns closed
//! requirements: [io.streams.read.verbatim, io.streams.input-stream.closed-at-the-end, io.streams.input-subscribe.ready-means-bytes-or-end]
//! stdin: { file: { pattern: 20000 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let pollable = input.subscribe();
    let mut read = 0;
    loop {
        pollable.block();
        match input.read(7_000) {
            Ok(part) => {
                holds(
                    "read of a ready stdin",
                    (1..=7_000).contains(&part.len()),
                    "1 to 7000 bytes",
                    &part.len(),
                )?;
                holds(
                    "order of the bytes",
                    part == pattern(read, part.len()),
                    "the pattern",
                    &read,
                )?;
                read += part.len();
            }
            ended => break closed!("read at the end", ended)?,
        }
    }
    equal("number of bytes read", &read, &20_000)?;
    closed!("blocking-read at the end", input.blocking_read(10))?;
    equal("ready at the end", &pollable.ready(), &true)
}
