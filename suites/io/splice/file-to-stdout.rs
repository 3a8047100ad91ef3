//! ---
//! title: splice moves a file to stdout, whole and in order
//! requirements: [io.streams.splice.moves-bytes]
//! dirs:
//!   - { guest: /data, holds: { a.bin: { pattern: 20000 } } }
//! expect: { outcome: ok, stdout: { pattern: 20000 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(PathFlags::empty(), "a.bin", OpenFlags::empty(), DescriptorFlags::READ);
    let input = ok("read-via-stream", ok("open-at", file)?.read_via_stream(0))?;
    let output = get_stdout();
    loop {
        input.subscribe().block();
        output.subscribe().block();
        match output.splice(&input, 1000) {
            Ok(_) => {}
            Err(StreamError::Closed) => break,
            Err(error) => return fail("splice", "ok, and closed at the end", &format!("{error:?}")),
        }
    }
    ok("blocking-flush", output.blocking_flush())
}
