//! What the guests of wasi:io share. Operations that are under test are spelled out in the guests.
#![no_std]

use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};
use wasi::io::streams::InputStream;

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
