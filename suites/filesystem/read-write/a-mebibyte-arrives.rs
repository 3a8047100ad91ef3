//! ---
//! title: A file of a mebibyte is written and read whole, whatever the pieces
//! requirements: [filesystem.types.read.at-an-offset, filesystem.types.write.at-an-offset]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(
        PathFlags::empty(),
        "new",
        OpenFlags::CREATE,
        DescriptorFlags::READ | DescriptorFlags::WRITE,
    );
    let file = ok("open-at of new", file)?;
    let bytes = pattern(0, 1 << 20);
    let mut at = 0;
    while at < bytes.len() {
        let written = ok("write", file.write(&bytes[at..], at as u64))? as usize;
        holds(
            "what write tells",
            written > 0 && written <= bytes.len() - at,
            "some of the bytes",
            &written,
        )?;
        at += written;
    }
    let mut at = 0;
    loop {
        let (piece, end) = ok("read", file.read(1 << 20, at as u64))?;
        holds(
            "what read gives",
            bytes[at..].starts_with(&piece),
            "the bytes written",
            &piece.len(),
        )?;
        at += piece.len();
        if end || piece.is_empty() {
            break;
        }
    }
    equal("how many bytes were read", &at, &bytes.len())
}
