//! What the guests of wasi:io share. Operations that are under test are spelled out in the guests.
#![no_std]

use guest::*;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, OpenFlags};
use wasi::io::streams::{InputStream, OutputStream};

/// Streams of `a.txt` and of its directory `/data` that cannot be read, as far as the host makes them, and what they are.
pub fn sources() -> Result<Vec<(&'static str, InputStream)>, Failed> {
    let data = preopen!("/data")?;
    let writable = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    let readable = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let mut found = vec![];
    for (what, made) in [
        ("a descriptor opened to write", writable.read_via_stream(0)),
        ("a directory", data.read_via_stream(0)),
    ] {
        if let Ok(stream) = made {
            found.push((what, stream));
        }
    }
    // Such a host refuses these at once. An offset that no file has is an error, or past the end: what the host makes of it,
    // read of the descriptor shows.
    if found.is_empty() && readable.read(1, u64::MAX - 10).is_err() {
        if let Ok(stream) = readable.read_via_stream(u64::MAX - 10) {
            found.push(("an offset that no file has", stream));
        }
    }
    Ok(found)
}

/// Streams of `a.txt` and of its directory `/data` to which no write can succeed, as far as the host makes them, and what they are.
pub fn targets() -> Result<Vec<(&'static str, OutputStream)>, Failed> {
    let data = preopen!("/data")?;
    let readable = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let mut found = vec![];
    for (what, made) in [
        ("a descriptor opened to read", readable.write_via_stream(0)),
        ("a descriptor opened to read, at its end", readable.append_via_stream()),
        ("a directory", data.write_via_stream(0)),
        ("a directory, at its end", data.append_via_stream()),
    ] {
        if let Ok(stream) = made {
            found.push((what, stream));
        }
    }
    if found.is_empty() {
        // Such a host refuses these at once. No file has an offset beyond 2^63.
        let writable = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
        let beyond = needed("write-via-stream", writable.write_via_stream(u64::MAX - 10))?;
        found.push(("an offset that no file has", beyond));
    }
    Ok(found)
}

/// How often a stream is written to its permit before the host counts as one that never permits nothing.
const TRIES: usize = 10;

/// A new file in `/data` and a stream of it that permits nothing, or not-applicable where the host always permits something.
pub fn without_a_permit() -> Result<(Descriptor, OutputStream), Failed> {
    let data = preopen!("/data")?;
    let file = open!(data, "new.bin", OpenFlags::CREATE, DescriptorFlags::WRITE)?;
    let out = needed("write-via-stream", file.write_via_stream(0))?;
    // While a host still writes the bytes of before, it may permit none.
    for _ in 0..TRIES {
        out.subscribe().block();
        let permit = needed("check-write of a ready stream", out.check_write())?;
        let length = permit.min(4 << 10) as usize;
        needed("write within the permit", out.write(&vec![1; length]))?;
        if needed("check-write after the write", out.check_write())? == 0 {
            return Ok((file, out));
        }
    }
    not_applicable("check-write never returns 0")
}

/// Writes to a stdout without a reader until an operation fails. From then on the stream is closed, whichever error it was. That one
/// fails is for other tests to check.
pub fn until_failed(out: &OutputStream) -> Outcome {
    for _ in 0..3 {
        out.subscribe().block();
        let result = out
            .check_write()
            .and_then(|_| out.write(b"x"))
            .and_then(|()| out.blocking_flush());
        if result.is_err() {
            return Ok(());
        }
    }
    not_applicable("no operation on a stdout without a reader fails")
}

/// What a source still has, up to its end.
pub fn rest_of(input: &InputStream) -> Vec<u8> {
    let mut rest = Vec::new();
    while let Ok(bytes) = input.blocking_read(100) {
        rest.extend(bytes);
    }
    rest
}
