//! ---
//! title: When stdin alone is a terminal, get-terminal-stdin returns a handle and the others return none
//! requirements: [cli.terminal-stdin.get-terminal-stdin.some-on-terminal, cli.terminal-stdout.get-terminal-stdout.none-without-terminal, cli.terminal-stderr.get-terminal-stderr.none-without-terminal]
//! formerly: [cli/terminal/stdin-alone]
//! level: should
//! terminals: [stdin]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::terminal_stderr::get_terminal_stderr;
use wasi::cli::terminal_stdin::get_terminal_stdin;
use wasi::cli::terminal_stdout::get_terminal_stdout;

test!(run);

fn run() -> Outcome {
    let here = get_terminal_stdin();
    holds("get-terminal-stdin, on a terminal", here.is_some(), "some", &here)?;
    let there = get_terminal_stdout();
    holds("get-terminal-stdout, on a pipe", there.is_none(), "none", &there)?;
    let there = get_terminal_stderr();
    holds("get-terminal-stderr, on a pipe", there.is_none(), "none", &there)?;
    Ok(())
}
