//! ---
//! title: After a stdout has failed, splice into it returns closed each time and reads nothing from its source
//! requirements: [io.streams.output-stream.closed-stays-closed, io.streams.splice.reports-errors, io.streams.stream-error.failed-then-closed]
//! since: 0.2.2
//! stdin: hello
//! stdout: closed
//! ---
#![no_std]
#![no_main]
use guest::*;
use io::*;
use wasi::cli::stdin::get_stdin;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    // The guest was started: from here on a failure is not the lack of a later version.
    signal("started");
    let out = get_stdout();
    until_failed(&out)?;
    let input = get_stdin();
    for _ in 0..3 {
        closed!("splice into a closed stream", out.splice(&input, 10))?;
    }
    let mut left = Vec::new();
    while left.len() < 5 {
        left.extend(ok("blocking-read", input.blocking_read(5))?);
    }
    equal("rest of the source", &left, &b"hello".to_vec())
}
