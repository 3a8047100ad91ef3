//! ---
//! title: read and blocking-read of more bytes than are available return the available ones promptly
//! requirements: [io.streams.read.returns-what-is-available]
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
        let count = ok("read of 100 bytes", input.read(100))?.len();
        holds(
            "read of a ready stdin",
            (1..=5 - taken).contains(&count),
            "at least 1 byte, at most those sent",
            &count,
        )?;
        taken += count;
    }
    signal("more");
    while taken < 10 {
        let count = ok("blocking-read of 100 bytes", input.blocking_read(100))?.len();
        holds(
            "blocking-read of stdin",
            (1..=10 - taken).contains(&count),
            "at least 1 byte, at most those sent",
            &count,
        )?;
        taken += count;
    }
    Ok(())
}
