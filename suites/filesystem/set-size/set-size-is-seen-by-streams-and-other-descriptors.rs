//! ---
//! title: Streams and other descriptors of a file see that set-size has truncated and extended it
//! requirements: [filesystem.types.streams.read-what-is-there, filesystem.types.descriptors.see-each-other]
//! formerly: [filesystem/set-size/shows-in-streams-and-other-descriptors]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, OpenFlags};

test!(run);

/// Up to `length` bytes at `offset`. One read may return fewer than it was asked for.
fn bytes_at(file: &Descriptor, length: u64, offset: u64) -> Result<Vec<u8>, Failed> {
    let mut bytes = Vec::new();
    while (bytes.len() as u64) < length {
        let read = read!(file, length - bytes.len() as u64, offset + bytes.len() as u64);
        let (piece, end) = needed("read", read)?;
        bytes.extend(&piece);
        if end || piece.is_empty() {
            break;
        }
    }
    Ok(bytes)
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    let other = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let stream = needed("read-via-stream", other.read_via_stream(0))?;
    needed("set-size to 2", file.set_size(2))?;
    equal(
        "the size that the other descriptor sees",
        &ok("stat", other.stat())?.size,
        &2,
    )?;
    let mut text = Vec::new();
    while let Ok(bytes) = stream.blocking_read(10) {
        // One stream that ends returns no bytes first; what an end looks like is for another test.
        if bytes.is_empty() {
            break;
        }
        text.extend(bytes);
    }
    equal("what the stream returns", &text, &b"he".to_vec())?;
    needed("set-size to 4", file.set_size(4))?;
    equal(
        "what the other descriptor reads",
        &bytes_at(&other, 10, 0)?,
        &b"he\0\0".to_vec(),
    )
}
