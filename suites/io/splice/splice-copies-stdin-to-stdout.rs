//! ---
//! title: splice copies stdin to stdout, complete and in order
//! formerly: [io/splice/stdin-to-stdout]
//! requirements: [io.streams.splice.moves-bytes, io.streams.splice.at-most-len]
//! stdin: { pattern: 30000 }
//! expect: { outcome: ok, stdout: { pattern: 30000 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let (input, out) = (get_stdin(), get_stdout());
    let mut moved = 0;
    loop {
        input.subscribe().block();
        out.subscribe().block();
        match out.splice(&input, 7_000) {
            Ok(count) => {
                holds("bytes moved by a splice", count <= 7_000, "at most 7000", &count)?;
                moved += count;
            }
            Err(_) => break,
        }
    }
    equal("bytes moved in total", &moved, &30_000)?;
    ok("blocking-flush", out.blocking_flush())
}
