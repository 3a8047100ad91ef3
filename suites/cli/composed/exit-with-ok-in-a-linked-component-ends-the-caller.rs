//! ---
//! title: exit with ok in a component that the guest is linked to ends the guest too, as a success
//! requirements: [cli.exit.exit.linked-instances, cli.exit.exit.ok-is-success]
//! formerly: [cli/composed/exit-ends-the-instance-that-called-it-too]
//! behind: pass-through
//! expect: { outcome: ok, stdout: before }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::exit::exit;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    needed("blocking-write-and-flush", out.blocking_write_and_flush(b"before"))?;
    // This calls the component, and the component calls the host: its instance is the one that exits.
    done();
    exit(Ok(()));
    let _ = out.blocking_write_and_flush(b" and after");
    fail("exit in a linked component", "the run ends", "exit returned")
}
