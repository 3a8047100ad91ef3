//! ---
//! title: to-debug-string of the error of a failed write to a file returns a text when stream and descriptor have been dropped
//! formerly: [io/file/an-error-outlives-its-stream]
//! requirements: [io.error.to-debug-string.gives-text, io.error.to-debug-string.is-of-use]
//! level: may
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use io::*;
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let mut errors = vec![];
    for (what, out) in targets()? {
        if let Err(StreamError::LastOperationFailed(error)) = out.blocking_write_and_flush(b"x") {
            errors.push((what, error));
        }
    }
    if errors.is_empty() {
        return not_applicable("no blocking-write-and-flush fails with last-operation-failed");
    }
    // The streams and descriptors have been dropped.
    for (what, error) in &errors {
        let text = error.to_debug_string();
        holds(
            &format!("to-debug-string, {what}"),
            !text.trim().is_empty(),
            "a text",
            &text,
        )?;
        equal(
            &format!("to-debug-string, second call, {what}"),
            &error.to_debug_string(),
            &text,
        )?;
    }
    Ok(())
}
