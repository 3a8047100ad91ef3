//! ---
//! title: A stdin that nothing is sent to and whose writer has gone gives no bytes and is closed
//! requirements: [cli.stdin.get-stdin.closes-with-its-writer]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    loop {
        match input.blocking_read(1) {
            // Whether blocking-read may give nothing is not the claim here.
            Ok(part) => equal("what an empty stdin carried", part.as_slice(), b"")?,
            ended => return closed!("blocking-read of an empty stdin", ended),
        }
    }
}
