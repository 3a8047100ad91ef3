//! ---
//! title: skips of 2^64-1 bytes return the number of bytes skipped
//! formerly: [io/stdin/a-skip-tells-what-there-was]
//! requirements: [io.streams.skip.as-read, io.streams.blocking-skip.waits]
//! stdin: { pattern: 20000 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let mut skipped = 0;
    loop {
        match input.blocking_skip(u64::MAX) {
            Ok(count) => {
                holds("bytes skipped by blocking-skip", count > 0, "at least 1 byte", &count)?;
                skipped += count;
            }
            Err(_) => break,
        }
        match input.skip(u64::MAX) {
            Ok(count) => skipped += count,
            Err(_) => break,
        }
    }
    equal("number of bytes skipped", &skipped, &20_000)
}
