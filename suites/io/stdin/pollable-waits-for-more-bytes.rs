//! ---
//! title: A pollable created when all bytes have been read is not ready until more bytes arrive
//! formerly: [io/stdin/a-pollable-made-when-all-is-read-waits]
//! requirements: [io.streams.input-subscribe.ready-means-bytes-or-end, io.streams.read.does-not-block]
//! stdin: [{ send: hello }, { await: read }, { send: x }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let mut text = Vec::new();
    while text.len() < 5 {
        let before = input.subscribe();
        before.block();
        let part = ok("read of a ready stdin", input.read(2))?;
        holds(
            "value of read of a ready stdin",
            !part.is_empty(),
            "at least 1 byte",
            &part,
        )?;
        text.extend(part);
    }
    equal("bytes read from stdin", &text, &b"hello".to_vec())?;
    let after = input.subscribe();
    equal("ready while stdin is empty", &after.ready(), &false)?;
    equal(
        "value of read while stdin is empty",
        &ok("read", input.read(10))?,
        &vec![],
    )?;
    signal("read");
    after.block();
    equal(
        "second value of read of a ready stdin",
        &ok("second read", input.read(10))?,
        &b"x".to_vec(),
    )
}
