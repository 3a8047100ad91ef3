//! ---
//! title: splice and blocking-splice from an empty file return closed, and write nothing
//! formerly: [io/splice/an-empty-file-is-reported]
//! requirements: [io.streams.splice.reports-errors]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { empty.txt: "" } }
//! expect: { outcome: ok, stdout: "", dirs: { /data: { empty.txt: "", new.txt: "" } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "empty.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let target = open!(data, "new.txt", OpenFlags::CREATE, DescriptorFlags::WRITE)?;
    let out = get_stdout();
    let other = needed("write-via-stream", target.write_via_stream(0))?;
    let stream = || {
        let stream = needed("read-via-stream", file.read_via_stream(0))?;
        // A read that does not wait may give nothing while the host has not looked yet.
        stream.subscribe().block();
        Ok(stream)
    };
    let end = stream()?.blocking_read(10);
    if !matches!(end, Err(StreamError::Closed)) {
        return not_applicable("blocking-read of an empty file does not return closed");
    }
    // At a permit of 0 a splice reads no bytes, and need not come to the end.
    out.subscribe().block();
    closed!("splice into stdout", out.splice(&stream()?, 10))?;
    closed!("blocking-splice into stdout", out.blocking_splice(&stream()?, 10))?;
    other.subscribe().block();
    closed!("splice into a file", other.splice(&stream()?, 10))?;
    closed!("blocking-splice into a file", other.blocking_splice(&stream()?, 10))?;
    // The targets are still usable.
    ok("check-write of stdout", out.check_write())?;
    ok("check-write of the file", other.check_write())?;
    Ok(())
}
