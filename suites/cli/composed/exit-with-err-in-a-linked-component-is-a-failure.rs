//! ---
//! title: exit with err in a component that the guest is linked to ends the guest too, as a failure
//! requirements: [cli.exit.exit.linked-instances, cli.exit.exit.err-is-failure]
//! formerly: [cli/composed/exit-with-err-is-a-failure]
//! behind: pass-through
//! expect: { outcome: err, stdout: before }
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
    exit(Err(()));
    let _ = out.blocking_write_and_flush(b" and after");
    let _: Outcome = fail("exit in a linked component", "the run ends", "exit returned");
    // A success, so that the run does not end as expected.
    Ok(())
}
