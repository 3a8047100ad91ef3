//! ---
//! title: "exit, called by the component that a guest is linked to, ends that guest too, as a success"
//! requirements: [cli.exit.exit.linked-instances, cli.exit.exit.ok-is-success]
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
    ok("a write before exit", out.blocking_write_and_flush(b"before"))?;
    // The layer's function, and in it the host's: it is the layer's instance that exits.
    done();
    exit(Ok(()));
    let _ = out.blocking_write_and_flush(b" and after");
    fail("exit in a linked instance", "the run ends", "exit returned")
}
