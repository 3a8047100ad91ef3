//! ---
//! title: What is written to stdout goes to stdout alone, and what is written to stderr to stderr
//! requirements: [cli.stdout.get-stdout.is-stdout, cli.stderr.get-stderr.is-stderr]
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
    let out = get_stdout();
    let err = get_stderr();
    ok("a write to stdout", out.blocking_write_and_flush(b"on "))?;
    // The harness answers a signal only if it comes on stderr.
    ok(
        "a write to stderr",
        err.blocking_write_and_flush(b"signal: on stderr\n"),
    )?;
    ok("another write to stdout", out.blocking_write_and_flush(b"stdout"))?;
    let answer = ok("blocking-read of the harness's answer", get_stdin().blocking_read(1))?;
    equal("the answer's first byte", answer.as_slice(), b"h")
}
