//! ---
//! title: fd_readdir gives each entry once, with its type
//! requirements: [preview1.fd-readdir.entries]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: {} }, link: { symlink: a.txt } } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let bytes = ok("fd_readdir", fd_readdir_bytes(FIRST_PREOPEN, 4096, 0))?;
    let mut all: Vec<(String, u8)> = entries_in(&bytes)
        .into_iter()
        // Preview 1 leaves open whether these two are among them.
        .filter(|entry| entry.name != "." && entry.name != "..")
        .map(|entry| (entry.name, entry.filetype))
        .collect();
    all.sort();
    equal(
        "the entries",
        &all[..],
        &[
            ("a.txt".into(), FILETYPE_REGULAR),
            ("link".into(), FILETYPE_SYMLINK),
            ("sub".into(), FILETYPE_DIRECTORY),
        ],
    )?;
    let file = ok("path_open", open("a.txt", 0))?;
    fails("fd_readdir of a file", fd_readdir_bytes(file, 4096, 0), NOTDIR)
}
