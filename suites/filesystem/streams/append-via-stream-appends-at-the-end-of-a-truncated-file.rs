//! ---
//! title: An append stream appends at the new end of a file that another descriptor has truncated, by set-size and by open-at
//! requirements: [filesystem.types.append-via-stream.as-o-append]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, b.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: heyou, b.txt: you } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, OpenFlags};

test!(run);

/// Appends before the file is truncated, so that a host that counts for itself has counted.
fn appended(file: &Descriptor) -> Result<wasi::io::streams::OutputStream, Failed> {
    let out = needed("append-via-stream", file.append_via_stream())?;
    needed(
        "blocking-write-and-flush before",
        out.blocking_write_and_flush(b" world"),
    )?;
    Ok(out)
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let first = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    let out = appended(&first)?;
    let other = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    needed("set-size", other.set_size(2))?;
    ok(
        "blocking-write-and-flush after set-size",
        out.blocking_write_and_flush(b"you"),
    )?;
    equal(
        "the size after set-size and an append",
        &needed("stat of a.txt", first.stat())?.size,
        &5,
    )?;
    let second = open!(data, "b.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    let out = appended(&second)?;
    _ = open!(data, "b.txt", OpenFlags::TRUNCATE, DescriptorFlags::WRITE)?;
    ok(
        "blocking-write-and-flush after open-at with truncate",
        out.blocking_write_and_flush(b"you"),
    )?;
    equal(
        "the size after a truncation by open-at and an append",
        &needed("stat of b.txt", second.stat())?.size,
        &3,
    )
}
