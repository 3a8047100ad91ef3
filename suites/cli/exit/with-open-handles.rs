//! ---
//! title: exit ends the run while the guest holds streams and a pollable of one
//! requirements: [cli.exit.exit.ok-is-success, cli.exit.exit.does-not-return]
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
    let out = get_stdout();
    let _permit = ok("check-write", out.check_write())?;
    let input = get_stdin();
    let _ready = out.subscribe();
    let _input_ready = input.subscribe();
    done();
    exit(Ok(()));
    fail("exit with ok", "the run ends", "exit returned")
}
