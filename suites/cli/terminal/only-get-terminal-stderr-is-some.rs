//! ---
//! title: When stderr alone is a terminal, get-terminal-stderr returns a handle and the others return none
//! requirements: [cli.terminal-stderr.get-terminal-stderr.some-on-terminal, cli.terminal-stdin.get-terminal-stdin.none-without-terminal, cli.terminal-stdout.get-terminal-stdout.none-without-terminal]
//! formerly: [cli/terminal/stderr-alone]
//! level: should
//! terminals: [stderr]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::terminal_stderr::get_terminal_stderr;
use wasi::cli::terminal_stdin::get_terminal_stdin;
use wasi::cli::terminal_stdout::get_terminal_stdout;

test!(run);

fn run() -> Outcome {
    let here = get_terminal_stderr();
    holds("get-terminal-stderr, on a terminal", here.is_some(), "some", &here)?;
    let there = get_terminal_stdin();
    holds("get-terminal-stdin, on a pipe", there.is_none(), "none", &there)?;
    let there = get_terminal_stdout();
    holds("get-terminal-stdout, on a pipe", there.is_none(), "none", &there)?;
    Ok(())
}
