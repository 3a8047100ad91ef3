//! ---
//! title: Two handles of stderr lead to one stream; what each has flushed arrives in turn
//! requirements: [cli.stderr.get-stderr.is-stderr]
//! stdin: [{ await: pieced together }, { send: heard }, close]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stderr::get_stderr;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let first = get_stderr();
    let second = get_stderr();
    // A signal, of which the harness makes sense only as a whole.
    ok("a write through the first", first.blocking_write_and_flush(b"sig"))?;
    ok(
        "a write through the second",
        second.blocking_write_and_flush(b"nal: pieced "),
    )?;
    ok("another through the first", first.blocking_write_and_flush(b"toge"))?;
    ok("another through the second", second.blocking_write_and_flush(b"ther\n"))?;
    let answer = ok("blocking-read of the harness's answer", get_stdin().blocking_read(1))?;
    equal("the answer's first byte", answer.as_slice(), b"h")
}
