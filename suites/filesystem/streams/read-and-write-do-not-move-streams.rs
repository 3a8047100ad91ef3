//! ---
//! title: read and write of a descriptor do not move the streams of the same descriptor
//! requirements: [filesystem.types.streams.do-not-interfere]
//! formerly: [filesystem/streams/stay-where-they-are-while-a-descriptor-reads-and-writes]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: Hello all } } }
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
    let file = open!(
        data,
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    let input = needed("read-via-stream", file.read_via_stream(0))?;
    let output = needed("write-via-stream", file.write_via_stream(5))?;
    let mut seen = needed("blocking-read of 1 byte", input.blocking_read(1))?;
    needed(
        "the first blocking-write-and-flush",
        output.blocking_write_and_flush(b" "),
    )?;
    equal(
        "what the descriptor reads at 2",
        &bytes_at(&file, 3, 2)?,
        &b"llo".to_vec(),
    )?;
    needed("write", file.write(b"H", 0))?;
    ok(
        "the second blocking-write-and-flush",
        output.blocking_write_and_flush(b"all"),
    )?;
    let bytes = bytes_at(&file, 20, 0)?;
    equal(
        "what the file holds",
        &String::from_utf8_lossy(&bytes),
        &"Hello all".into(),
    )?;
    while seen.len() < 5 {
        seen.extend(ok("blocking-read", input.blocking_read(5 - seen.len() as u64))?);
    }
    equal(
        "what the stream returns",
        &String::from_utf8_lossy(&seen),
        &"hello".into(),
    )
}
