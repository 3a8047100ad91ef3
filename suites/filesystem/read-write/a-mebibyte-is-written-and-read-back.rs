//! ---
//! title: A file of a mebibyte is written and read back, whatever the sizes of the pieces are
//! requirements: [filesystem.types.read.at-an-offset, filesystem.types.write.at-an-offset]
//! formerly: [filesystem/read-write/a-mebibyte-arrives]
//! dirs: [{ guest: /data }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

/// A host that takes or returns a few bytes a call does so with a part of the file: this many calls end in time.
const CALLS: usize = 200;

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(
        data,
        "new",
        OpenFlags::CREATE,
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    let bytes = pattern(0, 1 << 20);
    let mut at = 0;
    for _ in 0..CALLS {
        if at == bytes.len() {
            break;
        }
        let piece = &bytes[at..bytes.len().min(at + (64 << 10))];
        let written = ok("write", file.write(piece, at as u64))? as usize;
        holds(
            "the count that write returns",
            written > 0 && written <= piece.len(),
            "at least 1 and at most the length",
            &written,
        )?;
        at += written;
    }
    let size = at;
    let mut at = 0;
    for _ in 0..CALLS {
        if at == size {
            break;
        }
        let (piece, _) = ok("read", read!(file, 64 << 10, at as u64))?;
        holds(
            "the bytes that read returns",
            !piece.is_empty() && bytes[at..size].starts_with(&piece),
            "at least one, as written",
            &(at, piece.len()),
        )?;
        at += piece.len();
    }
    equal("the size", &ok("stat", file.stat())?.size, &(size as u64))
}
