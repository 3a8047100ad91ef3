//! ---
//! title: get-terminal-stdin returns none when stdin is a pipe
//! requirements: [cli.terminal-stdin.get-terminal-stdin.none-without-terminal]
//! formerly: [cli/stdio/no-terminal-on-stdin]
//! level: should
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
