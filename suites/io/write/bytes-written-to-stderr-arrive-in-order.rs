//! ---
//! title: Bytes of several writes to stderr arrive once each and in order
//! requirements: [io.streams.write.takes-all-bytes]
//! expect: { outcome: err }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stderr::get_stderr;

test!(run);

/// What [`done`] writes. Where it does not arrive, the harness finds that the guest has not ended.
const DONE: &[u8] = b"done: io/write/bytes-written-to-stderr-arrive-in-order\n";

fn run() -> Outcome {
    let output = get_stderr();
    let mut left = DONE;
    while !left.is_empty() {
        output.subscribe().block();
        let permit = needed("check-write of stderr", output.check_write())?;
        // Pieces of several lengths: what is left out, repeated or exchanged makes another line of them.
        let length = permit.min(left.len().min(7) as u64) as usize;
        ok(
            &format!("write to stderr, of {} bytes before the end", left.len()),
            output.write(&left[..length]),
        )?;
        left = &left[length..];
    }
    ok("blocking-flush of stderr", output.blocking_flush())?;
    // The support crate writes no sign of life for a guest that returns err.
    Err(Failed)
}
