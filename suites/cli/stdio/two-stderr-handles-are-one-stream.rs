//! ---
//! title: Two handles of stderr write to one stream, and what each has flushed arrives in order
//! requirements: [cli.stderr.get-stderr.is-stderr]
//! level: should
//! stdin: [{ await: pieced together }, { send: heard }, close]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stderr::get_stderr;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let (first, second) = (get_stderr(), get_stderr());
    for (handle, part) in [
        (&first, "sig"),
        (&second, "nal: pieced "),
        (&first, "toge"),
        (&second, "ther\n"),
    ] {
        ok(
            &format!("blocking-write-and-flush of {part:?} to stderr"),
            handle.blocking_write_and_flush(part.as_bytes()),
        )?;
    }
    // The harness answers when it has read a whole signal.
    let (input, mut answer) = (get_stdin(), Vec::new());
    while answer.is_empty() {
        answer = needed("blocking-read of the answer", input.blocking_read(1))?;
    }
    equal("blocking-read of the answer: first byte", answer.as_slice(), b"h")
}
