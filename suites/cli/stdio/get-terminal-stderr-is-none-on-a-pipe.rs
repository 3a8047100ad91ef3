//! ---
//! title: get-terminal-stderr returns none when stderr is a pipe
//! requirements: [cli.terminal-stderr.get-terminal-stderr.none-without-terminal]
//! formerly: [cli/stdio/no-terminal-on-stderr]
//! level: should
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
