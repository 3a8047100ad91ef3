//! ---
//! title: "exit with err, called by the component that a guest is linked to, ends the run as a failure"
//! requirements: [cli.exit.exit.linked-instances, cli.exit.exit.err-is-failure]
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
    ok("a write before exit", out.blocking_write_and_flush(b"before"))?;
    done();
    exit(Err(()));
    let _ = out.blocking_write_and_flush(b" and after");
    Ok(())
}
