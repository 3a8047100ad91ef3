//! ---
//! title: Bytes of several writes to stderr arrive once each and in order
//! requirements: [io.streams.write.takes-all-bytes]
//! expect: { outcome: err }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stderr::get_stderr;
use wasi::io::streams::OutputStream;

test!(run);

/// Written in one piece, before the others: a layer that says something on stderr says it at the first write, between whole lines.
const FIRST: &[u8] = b"The next line is the sign of life.\n";
/// What [`done`] writes. Where it does not arrive, the harness finds that the guest has not ended.
const DONE: &[u8] = b"done: io/write/bytes-written-to-stderr-arrive-in-order\n";

/// Writes bytes in pieces of at most `most`.
fn write(output: &OutputStream, mut left: &[u8], most: usize) -> Outcome {
    while !left.is_empty() {
        output.subscribe().block();
        let permit = needed("check-write of stderr", output.check_write())?;
        let length = permit.min(left.len().min(most) as u64) as usize;
        ok(
            &format!("write to stderr of {:?}", String::from_utf8_lossy(&left[..length])),
            output.write(&left[..length]),
        )?;
        left = &left[length..];
    }
    Ok(())
}

fn run() -> Outcome {
    let output = get_stderr();
    write(&output, FIRST, FIRST.len())?;
    // What is left out, repeated or exchanged makes another line of the pieces.
    write(&output, DONE, 7)?;
    ok("blocking-flush of stderr", output.blocking_flush())?;
    // The support crate writes no sign of life for a guest that returns err.
    Err(Failed)
}
