//! ---
//! title: exit in 1000 nested calls ends the run, and none of the calls returns
//! requirements: [cli.exit.exit.does-not-return, cli.exit.exit.ok-is-success]
//! formerly: [cli/exit/from-deep-in-the-stack]
//! expect: { outcome: ok, stdout: down }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::exit::exit;
use wasi::cli::stdout::get_stdout;

test!(run);

#[inline(never)]
fn descend(depth: u32) -> u32 {
    if depth == 0 {
        done();
        exit(Ok(()));
        return 0;
    }
    // Without something to do after the call the compiler makes a loop of it.
    core::hint::black_box(descend(depth - 1)) + 1
}

fn run() -> Outcome {
    needed(
        "blocking-write-and-flush",
        get_stdout().blocking_write_and_flush(b"down"),
    )?;
    let frames = descend(1000);
    fail(
        "exit with ok in 1000 nested calls",
        "the run ends",
        &format!("exit returned through {frames} calls"),
    )
}
