//! ---
//! title: At the end of stdin, its pollables are ready and do not block
//! formerly: [io/stdin/pollable-past-the-end-is-ready]
//! requirements: [io.streams.input-subscribe.ready-means-bytes-or-end]
//! stdin: hello
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let before = input.subscribe();
    let mut text = Vec::new();
    while let Ok(part) = input.blocking_read(100) {
        text.extend(part);
    }
    equal("bytes read from stdin", &text, &b"hello".to_vec())?;
    before.block();
    equal("ready of a pollable created before", &before.ready(), &true)?;
    let after = input.subscribe();
    after.block();
    equal("ready of a pollable created after", &after.ready(), &true)
}
