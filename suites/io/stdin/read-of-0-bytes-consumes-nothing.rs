//! ---
//! title: read and skip of 0 bytes of an open stdin succeed and consume nothing
//! formerly: [io/stdin/reads-of-nothing-while-open]
//! requirements: [io.streams.read.zero-length]
//! level: should
//! stdin: [{ await: asking }, { send: hello }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    equal(
        "value of read of 0 bytes",
        &ok("read of 0 bytes", input.read(0))?,
        &vec![],
    )?;
    equal("value of skip of 0 bytes", &ok("skip of 0 bytes", input.skip(0))?, &0)?;
    signal("asking");
    input.subscribe().block();
    equal(
        "value of second read of 0 bytes",
        &ok("second read of 0 bytes", input.read(0))?,
        &vec![],
    )?;
    equal(
        "value of second skip of 0 bytes",
        &ok("second skip of 0 bytes", input.skip(0))?,
        &0,
    )?;
    let mut text = Vec::new();
    while text.len() < 5 {
        text.extend(ok("blocking-read", input.blocking_read(10))?);
    }
    equal("bytes read from stdin", &text, &b"hello".to_vec())
}
