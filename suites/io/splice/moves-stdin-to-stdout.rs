//! ---
//! title: Splices move stdin to stdout, whole and in order, until stdin is closed
//! requirements: [io.streams.splice.moves-bytes, io.streams.blocking-splice.waits, io.streams.splice.reports-errors]
//! stdin: { pattern: 100000 }
//! expect: { outcome: ok, stdout: { pattern: 100000 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::cli::stdout::get_stdout;
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let (input, out) = (get_stdin(), get_stdout());
    let mut moved = 0;
    loop {
        match out.blocking_splice(&input, 10_000) {
            Ok(count) => {
                holds("what a blocking-splice moved", count <= 10_000, "at most 10000", &count)?;
                moved += count;
            }
            Err(StreamError::Closed) => break,
            Err(error) => return fail("blocking-splice", "ok, or closed at the end", &format!("{error:?}")),
        }
    }
    equal("what the splices moved", &moved, &100_000)?;
    ok("blocking-flush", out.blocking_flush())
}
