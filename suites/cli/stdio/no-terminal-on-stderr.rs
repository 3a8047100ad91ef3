//! ---
//! title: There is no terminal on a stderr that is not connected to one
//! requirements: [cli.terminal-stderr.get-terminal-stderr.none-without-terminal]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::terminal_stderr::get_terminal_stderr;

test!(run);

fn run() -> Outcome {
    let terminal = get_terminal_stderr();
    holds("get-terminal-stderr", terminal.is_none(), "none", &terminal)
}
