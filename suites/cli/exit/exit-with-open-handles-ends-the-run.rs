//! ---
//! title: exit ends the run while the guest holds streams and pollables of them
//! requirements: [cli.exit.exit.ok-is-success, cli.exit.exit.does-not-return]
//! formerly: [cli/exit/with-open-handles]
//! stdin: left unread
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::exit::exit;
use wasi::cli::stdin::get_stdin;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let (out, input) = (get_stdout(), get_stdin());
    let _handles = (out.subscribe(), input.subscribe());
    done();
    exit(Ok(()));
    fail("exit with ok", "the run ends", "exit returned")
}
