//! ---
//! title: A thousand writes of one byte each arrive in order
//! formerly: [io/write/one-byte-at-a-time-arrives]
//! requirements: [io.streams.write.takes-all-bytes, io.streams.write.verbatim]
//! expect: { outcome: ok, stdout: { pattern: 1000 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    let ready = out.subscribe();
    for index in 0..1000 {
        while ok("check-write", out.check_write())? == 0 {
            ready.block();
        }
        ok("write of one byte", out.write(&pattern(index, 1)))?;
    }
    ok("blocking-flush", out.blocking_flush())
}
