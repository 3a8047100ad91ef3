//! ---
//! title: get-terminal-stdin, -stdout and -stderr return a handle, each time, when all three are terminals
//! requirements: [cli.terminal-stdin.get-terminal-stdin.some-on-terminal, cli.terminal-stdout.get-terminal-stdout.some-on-terminal, cli.terminal-stderr.get-terminal-stderr.some-on-terminal]
//! formerly: [cli/terminal/all-three-are-told-apart]
//! terminals: [stdin, stdout, stderr]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::terminal_stderr::get_terminal_stderr;
use wasi::cli::terminal_stdin::get_terminal_stdin;
use wasi::cli::terminal_stdout::get_terminal_stdout;

test!(run);

fn run() -> Outcome {
    let first = some("get-terminal-stdin", get_terminal_stdin())?;
    let second = some("get-terminal-stdin, with the first handle open", get_terminal_stdin())?;
    drop((first, second));
    some(
        "get-terminal-stdin, after its handles were dropped",
        get_terminal_stdin(),
    )?;
    let first = some("get-terminal-stdout", get_terminal_stdout())?;
    let second = some("get-terminal-stdout, with the first handle open", get_terminal_stdout())?;
    drop((first, second));
    some(
        "get-terminal-stdout, after its handles were dropped",
        get_terminal_stdout(),
    )?;
    let first = some("get-terminal-stderr", get_terminal_stderr())?;
    let second = some("get-terminal-stderr, with the first handle open", get_terminal_stderr())?;
    drop((first, second));
    some(
        "get-terminal-stderr, after its handles were dropped",
        get_terminal_stderr(),
    )?;
    Ok(())
}
