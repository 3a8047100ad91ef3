//! ---
//! title: What is written to stdout goes to stdout alone, and what is written to stderr goes to stderr alone
//! requirements: [cli.stdout.get-stdout.is-stdout, cli.stderr.get-stderr.is-stderr]
//! formerly: [cli/stdio/stdout-and-stderr-are-apart]
//! level: should
//! stdin: [{ await: on stderr }, { send: heard }, close]
//! expect: { outcome: ok, stdout: on stdout }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stderr::get_stderr;
use wasi::cli::stdin::get_stdin;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let (out, err) = (get_stdout(), get_stderr());
    ok(
        "blocking-write-and-flush of stdout",
        out.blocking_write_and_flush(b"on "),
    )?;
    ok(
        "blocking-write-and-flush of stderr",
        err.blocking_write_and_flush(b"signal: on stderr\n"),
    )?;
    ok(
        "blocking-write-and-flush of stdout, again",
        out.blocking_write_and_flush(b"stdout"),
    )?;
    // The harness answers when it has read a whole signal.
    let (input, mut answer) = (get_stdin(), Vec::new());
    while answer.is_empty() {
        answer = needed("blocking-read of the answer", input.blocking_read(1))?;
    }
    equal("blocking-read of the answer: first byte", answer.as_slice(), b"h")
}
