//! ---
//! title: Pollables dropped before their stream leave it working
//! formerly: [io/poll/pollables-dropped-before-their-stream]
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
    let mut text = Vec::new();
    while text.len() < 5 {
        text.extend(ok("blocking-read", input.blocking_read(10))?);
    }
    equal("bytes read from stdin", &text, &b"hello".to_vec())?;
    ok("blocking-write-and-flush", output.blocking_write_and_flush(b"hello"))
}
