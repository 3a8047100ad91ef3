//! ---
//! title: poll, ready and block take nothing from stdin and write nothing to stdout
//! formerly: [io/poll/does-not-take-the-bytes]
//! requirements: [io.poll.poll.does-no-io, io.poll.pollable.ready.returns-at-once, io.poll.poll.gives-the-ready-ones]
//! stdin: hello
//! expect: { outcome: ok, stdout: "" }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::cli::stdout::get_stdout;
use wasi::io::poll::poll;

test!(run);

fn run() -> Outcome {
    let (input, out) = (get_stdin(), get_stdout());
    let (readable, writable) = (input.subscribe(), out.subscribe());
    readable.block();
    writable.block();
    for _ in 0..100 {
        let found = poll(&[&readable, &writable]);
        holds("poll", !found.is_empty(), "0, 1 or both", &found)?;
        equal("ready of stdin", &readable.ready(), &true)?;
        equal("ready of stdout", &writable.ready(), &true)?;
    }
    let mut text = Vec::new();
    while text.len() < 5 {
        text.extend(ok("blocking-read", input.blocking_read(10))?);
    }
    equal("bytes read from stdin", &text, &b"hello".to_vec())
}
