//! ---
//! title: Splices from an empty file report closed, into stdout and into a file, and write nothing
//! requirements: [io.streams.splice.reports-errors]
//! dirs:
//!   - { guest: /data, holds: { empty.txt: "" } }
//! expect: { outcome: ok, stdout: "", dirs: { /data: { empty.txt: "", new.txt: "" } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(
        PathFlags::empty(),
        "empty.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ,
    );
    let file = ok("open-at of empty.txt", file)?;
    let target = data.open_at(PathFlags::empty(), "new.txt", OpenFlags::CREATE, DescriptorFlags::WRITE);
    let target = ok("open-at of new.txt", target)?;
    let out = get_stdout();
    let other = ok("write-via-stream", target.write_via_stream(0))?;
    let stream = || {
        let stream = ok("read-via-stream", file.read_via_stream(0))?;
        // A read that does not wait may give nothing while the host has not looked yet.
        stream.subscribe().block();
        Ok(stream)
    };
    closed!("splice into stdout", out.splice(&stream()?, 10))?;
    closed!("blocking-splice into stdout", out.blocking_splice(&stream()?, 10))?;
    closed!("splice into a file", other.splice(&stream()?, 10))?;
    closed!("blocking-splice into a file", other.blocking_splice(&stream()?, 10))?;
    // The target is as good as before.
    ok("check-write of stdout", out.check_write())?;
    ok("check-write of the file", other.check_write())?;
    Ok(())
}
