//! ---
//! title: After a failed splice to a device that is full, splice returns closed and reads nothing from its source
//! requirements: [io.streams.output-stream.reports-failure, io.streams.stream-error.failed-then-closed, io.streams.splice.reports-errors]
//! since: 0.2.2
//! stdin: hello
//! stdout: full
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
    let (input, out) = (get_stdin(), get_stdout());
    input.subscribe().block();
    out.subscribe().block();
    let result = out.splice(&input, 1);
    if let Ok(0) = result {
        equal(
            "rest of the source after a splice that moved nothing",
            &rest_of(&input),
            &b"hello".to_vec(),
        )?;
        return not_applicable("splice moves nothing");
    }
    ended!("splice and blocking-flush", result.and_then(|_| out.blocking_flush()))?;
    for _ in 0..3 {
        closed!("splice after the failure", out.splice(&input, 1))?;
    }
    // The first one may have failed before it read anything.
    let left = rest_of(&input);
    holds(
        "rest of the source",
        left == b"ello" || left == b"hello",
        "ello, or hello",
        &left,
    )
}
