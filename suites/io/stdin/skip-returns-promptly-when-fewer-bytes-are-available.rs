//! ---
//! title: skip and blocking-skip of more bytes than are available skip the available ones promptly
//! requirements: [io.streams.read.returns-what-is-available, io.streams.skip.as-read]
//! stdin: [{ send: hello }, { await: more }, { send: world }, { await: never }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let mut taken = 0;
    while taken < 5 {
        input.subscribe().block();
        let count = ok("skip of 100 bytes", input.skip(100))?;
        holds(
            "skip of a ready stdin",
            (1..=5 - taken).contains(&count),
            "at least 1 byte, at most those sent",
            &count,
        )?;
        taken += count;
    }
    signal("more");
    while taken < 10 {
        let count = ok("blocking-skip of 100 bytes", input.blocking_skip(100))?;
        holds(
            "blocking-skip of stdin",
            (1..=10 - taken).contains(&count),
            "at least 1 byte, at most those sent",
            &count,
        )?;
        taken += count;
    }
    Ok(())
}
