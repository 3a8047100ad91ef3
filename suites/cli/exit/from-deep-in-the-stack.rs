//! ---
//! title: exit ends the run from below many calls, none of which goes on
//! requirements: [cli.exit.exit.does-not-return, cli.exit.exit.ok-is-success]
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
    // Without something to do after the call there would be a loop in its place.
    core::hint::black_box(descend(depth - 1)) + 1
}

fn run() -> Outcome {
    ok("a write before exit", get_stdout().blocking_write_and_flush(b"down"))?;
    let frames = descend(1000);
    fail(
        "exit with ok, 1000 calls deep",
        "the run ends",
        &format!("exit returned through {frames} calls"),
    )
}
