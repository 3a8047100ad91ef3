//! ---
//! title: blocking-splice moves stdin to a file, whole and in order
//! requirements: [io.streams.blocking-splice.waits]
//! stdin: { pattern: 20000 }
//! dirs:
//!   - { guest: /data }
//! expect: { outcome: ok, dirs: { /data: { new.bin: { pattern: 20000 } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(PathFlags::empty(), "new.bin", OpenFlags::CREATE, DescriptorFlags::WRITE);
    let file = ok("open-at", file)?;
    let output = ok("write-via-stream", file.write_via_stream(0))?;
    let input = get_stdin();
    loop {
        match output.blocking_splice(&input, 1000) {
            Ok(_) => {}
            Err(StreamError::Closed) => break,
            Err(error) => return fail("blocking-splice", "ok, and closed at the end", &format!("{error:?}")),
        }
    }
    ok("blocking-flush", output.blocking_flush())
}
