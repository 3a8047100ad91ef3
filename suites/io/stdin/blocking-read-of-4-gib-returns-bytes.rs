//! ---
//! title: blocking-read of 2^32 bytes of stdin returns at least one byte, though the length has more than 32 bits
//! requirements: [io.streams.blocking-read.waits, io.streams.read.at-most-len]
//! stdin: hello
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let bytes = ok("blocking-read of 2^32", get_stdin().blocking_read(1 << 32))?;
    holds(
        "the bytes of blocking-read of 2^32",
        !bytes.is_empty() && b"hello".starts_with(&bytes),
        "at least the first of hello",
        &bytes,
    )
}
