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
    // The time is a limit for a host on which this would go on forever, and is long enough for a busy machine.
    let start = now();
    let mut text = Vec::new();
    while text.len() < 5 && now() - start < 15_000_000_000 {
        text.extend(ok("read while stdin is open", input.read(10))?);
    }
    equal("the bytes of stdin by read alone", &text, &b"hello".to_vec())?;
    signal("read");
    let start = now();
    loop {
        match input.read(10) {
            Ok(bytes) if bytes.is_empty() && now() - start < 15_000_000_000 => continue,
            end => return closed!("read after the writer has closed stdin, in the end", end),
        }
    }
}
