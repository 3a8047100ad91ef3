//! ---
//! title: There is no terminal on a stdout that is not connected to one
//! requirements: [cli.terminal-stdout.get-terminal-stdout.none-without-terminal]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::terminal_stdout::get_terminal_stdout;

test!(run);

fn run() -> Outcome {
    let terminal = get_terminal_stdout();
    holds("get-terminal-stdout", terminal.is_none(), "none", &terminal)
}
