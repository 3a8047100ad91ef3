//! ---
//! title: read returns the bytes that come to stdin to a guest that calls it again and again, and never waits
//! requirements: [io.streams.read.returns-what-is-available, io.streams.read.does-not-block]
//! stdin: [{ await: reading }, { send: hello }, { await: read }, close]
//! timeout: 25
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::clocks::monotonic_clock::now;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    signal("reading");
    let mut text = Vec::new();
    let read = || input.read(10).map(|part| text.extend(part)).map(|()| text.len());
    let length = again_and_again(now, 15, read, |length| length.as_ref().is_ok_and(|length| *length < 5));
    ok("read while stdin is open", length)?;
    equal("the bytes of stdin by read alone", &text, &b"hello".to_vec())?;
    signal("read");
    let end = again_and_again(
        now,
        15,
        || input.read(10),
        |read| read.as_ref().is_ok_and(Vec::is_empty),
    );
    closed!("read after the writer has closed stdin, in the end", end)
}
