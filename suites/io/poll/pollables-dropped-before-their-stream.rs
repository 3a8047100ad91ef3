//! ---
//! title: Pollables dropped before their stream, in any order, leave it as it was
//! requirements: [io.streams.input-subscribe.ready-means-bytes-or-end, io.streams.output-subscribe.ready-means-permit]
//! stdin: hello
//! expect: { outcome: ok, stdout: hello }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let (input, output) = (get_stdin(), get_stdout());
    for _ in 0..100 {
        let (first, second, third) = (input.subscribe(), output.subscribe(), input.subscribe());
        drop((second, third, first));
    }
    equal(
        "what stdin carries",
        &input.blocking_read(10).ok(),
        &Some(b"hello".to_vec()),
    )?;
    ok("blocking-write-and-flush", output.blocking_write_and_flush(b"hello"))
}
