//! ---
//! title: Dropping the handle of a terminal closes neither the terminal nor the stream that it is for
//! requirements: [cli.terminal-stdin.get-terminal-stdin.some-on-terminal, cli.terminal-stdout.get-terminal-stdout.some-on-terminal]
//! terminals: [stdin, stdout]
//! stdin: "typed\n"
//! expect: { outcome: ok, stdout: "typed\n" }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::cli::stdout::get_stdout;
use wasi::cli::terminal_stdin::get_terminal_stdin;
use wasi::cli::terminal_stdout::get_terminal_stdout;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let output = get_stdout();
    drop(some("get-terminal-stdin", get_terminal_stdin())?);
    drop(some("get-terminal-stdout", get_terminal_stdout())?);
    let mut text = Vec::new();
    while text.last() != Some(&b'\n') {
        text.extend(ok(
            "blocking-read, the terminal's handle dropped",
            input.blocking_read(64),
        )?);
    }
    ok(
        "blocking-write-and-flush, the terminal's handle dropped",
        output.blocking_write_and_flush(&text),
    )
}
