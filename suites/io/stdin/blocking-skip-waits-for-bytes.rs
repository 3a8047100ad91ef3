//! ---
//! title: blocking-skip waits until at least 1 byte has arrived, and skips at most the requested number
//! requirements: [io.streams.blocking-skip.waits, io.streams.skip.as-read]
//! stdin: [{ await: asking }, { send: hello }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    signal("asking");
    let mut skipped = 0;
    while skipped < 3 {
        let count = ok("blocking-skip", input.blocking_skip(3 - skipped))?;
        holds(
            "bytes skipped by blocking-skip",
            (1..=3 - skipped).contains(&count),
            "at least 1, at most the requested number",
            &count,
        )?;
        skipped += count;
    }
    let mut text = Vec::new();
    while text.len() < 2 {
        text.extend(ok("blocking-read", input.blocking_read(2))?);
    }
    equal("bytes after those skipped", &text, &b"lo".to_vec())
}
