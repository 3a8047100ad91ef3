//! ---
//! title: While bytes are available, blocking-read and blocking-skip of 0 bytes succeed and consume nothing
//! formerly: [io/stdin/blocking-reads-of-nothing-take-nothing]
//! requirements: [io.streams.read.zero-length, io.streams.blocking-read.waits, io.streams.blocking-skip.waits]
//! level: should
//! stdin: hello
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    input.subscribe().block();
    for _ in 0..3 {
        let none = ok("blocking-read of 0 bytes", input.blocking_read(0))?;
        equal("value of blocking-read of 0 bytes", &none, &vec![])?;
        let none = ok("blocking-skip of 0 bytes", input.blocking_skip(0))?;
        equal("value of blocking-skip of 0 bytes", &none, &0)?;
    }
    let mut text = Vec::new();
    while text.len() < 5 {
        text.extend(ok("blocking-read", input.blocking_read(10))?);
    }
    equal("bytes read from stdin", &text, &b"hello".to_vec())
}
