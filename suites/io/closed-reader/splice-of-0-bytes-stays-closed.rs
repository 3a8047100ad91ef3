//! ---
//! title: After a stdout has failed, splices of 0 bytes into it return closed
//! formerly: [io/closed-reader/splices-of-nothing-stay-closed]
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
        closed!("splice of 0 bytes into a closed stream", out.splice(&input, 0))?;
        closed!(
            "blocking-splice of 0 bytes into a closed stream",
            out.blocking_splice(&input, 0)
        )?;
    }
    Ok(())
}
