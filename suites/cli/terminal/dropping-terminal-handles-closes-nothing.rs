//! ---
//! title: Dropping a terminal-input or terminal-output closes neither the terminal nor its stream
//! requirements: [cli.terminal-input.terminal-input.drop-closes-nothing, cli.terminal-output.terminal-output.drop-closes-nothing]
//! formerly: [cli/terminal/dropped-handles-close-nothing]
//! level: should
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
    let (input, output) = (get_stdin(), get_stdout());
    let (Some(of_input), Some(of_output)) = (get_terminal_stdin(), get_terminal_stdout()) else {
        return not_applicable("get-terminal-stdin or get-terminal-stdout returns none on a terminal");
    };
    drop(of_input);
    drop(of_output);
    let mut text = Vec::new();
    while text.last() != Some(&b'\n') {
        text.extend(ok(
            "blocking-read, after the terminal-input was dropped",
            input.blocking_read(64),
        )?);
    }
    ok(
        "blocking-write-and-flush, after the terminal-output was dropped",
        output.blocking_write_and_flush(&text),
    )
}
