//! ---
//! title: There is a terminal on stdout when it alone is one, and none on the others
//! requirements: [cli.terminal-stdout.get-terminal-stdout.some-on-terminal, cli.terminal-stdin.get-terminal-stdin.none-without-terminal, cli.terminal-stderr.get-terminal-stderr.none-without-terminal]
//! terminals: [stdout]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::terminal_stderr::get_terminal_stderr;
use wasi::cli::terminal_stdin::get_terminal_stdin;
use wasi::cli::terminal_stdout::get_terminal_stdout;

test!(run);

fn run() -> Outcome {
    let here = get_terminal_stdout();
    holds("get-terminal-stdout, on a terminal", here.is_some(), "some", &here)?;
    let there = get_terminal_stdin();
    holds("get-terminal-stdin, on no terminal", there.is_none(), "none", &there)?;
    let there = get_terminal_stderr();
    holds("get-terminal-stderr, on no terminal", there.is_none(), "none", &there)?;
    Ok(())
}
