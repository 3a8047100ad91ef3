//! ---
//! title: A component between guest and host changes what stdin carries, and leaves stdout as it is
//! requirements: [cli.composition.stdin]
//! formerly: [cli/virtual/stdin-is-the-layers]
//! stdin: hello
//! behind: virtual
//! expect: { outcome: ok, stdout: HELLO }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::{stdin::get_stdin, stdout::get_stdout};

test!(run);

fn run() -> Outcome {
    let (input, out) = (get_stdin(), get_stdout());
    let mut text = Vec::new();
    while text.len() < 5 {
        text.extend(ok("blocking-read", input.blocking_read(5))?);
    }
    equal(
        "blocking-read: bytes, in the component's capitals",
        &text,
        &b"HELLO".to_vec(),
    )?;
    ok("blocking-write-and-flush", out.blocking_write_and_flush(&text))
}
