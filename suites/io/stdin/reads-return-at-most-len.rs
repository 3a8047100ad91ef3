//! ---
//! title: read, blocking-read, skip and blocking-skip take at most the requested number of bytes
//! formerly: [io/stdin/a-read-gives-at-most-what-was-asked-for]
//! requirements: [io.streams.read.at-most-len, io.streams.skip.as-read]
//! stdin: { pattern: 1000 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let mut taken = 0;
    while taken < 400 {
        let part = ok("blocking-read of 3", input.blocking_read(3))?;
        holds(
            "a blocking-read of 3",
            part.len() <= 3 && part == pattern(taken, part.len()),
            "at most the next 3",
            &part,
        )?;
        taken += part.len();
        let part = ok("read of 3", input.read(3))?;
        holds(
            "a read of 3",
            part.len() <= 3 && part == pattern(taken, part.len()),
            "at most the next 3",
            &part,
        )?;
        taken += part.len();
        let count = ok("skip of 3", input.skip(3))?;
        holds("a skip of 3", count <= 3, "at most 3", &count)?;
        taken += count as usize;
        let count = ok("blocking-skip of 3", input.blocking_skip(3))?;
        holds("a blocking-skip of 3", count <= 3, "at most 3", &count)?;
        taken += count as usize;
    }
    Ok(())
}
