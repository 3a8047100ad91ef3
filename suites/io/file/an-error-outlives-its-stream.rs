//! ---
//! title: The error of a failed write to a file can be asked when stream and descriptor are gone; its text is not empty, and stays
//! requirements: [io.error.to-debug-string.gives-text, io.error.to-debug-string.is-of-use]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE);
    let file = ok("open-at of a.txt", file)?;
    let Ok(out) = file.write_via_stream(u64::MAX - 10) else {
        // A host may refuse such an offset at once.
        return Ok(());
    };
    out.subscribe().block();
    let told = out
        .check_write()
        .and_then(|_| out.write(b"x"))
        .and_then(|()| out.blocking_flush());
    drop(out);
    drop(file);
    match &told {
        Err(StreamError::LastOperationFailed(error)) => {
            let text = error.to_debug_string();
            holds("to-debug-string", !text.trim().is_empty(), "a text", &text)?;
            equal("to-debug-string, second time", &error.to_debug_string(), &text)
        }
        told => ended!("check-write, write and blocking-flush at no offset", told),
    }
}
