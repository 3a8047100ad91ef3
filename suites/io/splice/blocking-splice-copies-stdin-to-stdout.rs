//! ---
//! title: blocking-splice copies stdin to stdout, complete and in order
//! formerly: [io/splice/moves-stdin-to-stdout]
//! requirements: [io.streams.splice.moves-bytes, io.streams.blocking-splice.waits]
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
        match out.blocking_splice(&input, 10_000) {
            Ok(count) => {
                holds(
                    "bytes moved by a blocking-splice",
                    (1..=10_000).contains(&count),
                    "1 to 10000",
                    &count,
                )?;
                moved += count;
            }
            Err(_) => break,
        }
    }
    equal("bytes moved in total", &moved, &30_000)?;
    ok("blocking-flush", out.blocking_flush())
}
