//! ---
//! title: There is no terminal on a stdin that is not connected to one
//! requirements: [cli.terminal-stdin.get-terminal-stdin.none-without-terminal]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::terminal_stdin::get_terminal_stdin;

test!(run);

fn run() -> Outcome {
    let terminal = get_terminal_stdin();
    holds("get-terminal-stdin", terminal.is_none(), "none", &terminal)
}
