//! ---
//! title: blocking-read waits until at least 1 byte has arrived
//! requirements: [io.streams.blocking-read.waits]
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
    let mut text = Vec::new();
    while text.len() < 5 {
        let part = ok("blocking-read", input.blocking_read(10))?;
        holds(
            "bytes returned by blocking-read",
            !part.is_empty(),
            "at least 1 byte",
            &part,
        )?;
        text.extend(part);
    }
    equal("bytes read from stdin", &text, &b"hello".to_vec())
}
