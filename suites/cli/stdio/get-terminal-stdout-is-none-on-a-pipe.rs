//! ---
//! title: get-terminal-stdout returns none when stdout is a pipe
//! requirements: [cli.terminal-stdout.get-terminal-stdout.none-without-terminal]
//! formerly: [cli/stdio/no-terminal-on-stdout]
//! level: should
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
