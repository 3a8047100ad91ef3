//! ---
//! title: Two streams of one directory each give all entries
//! requirements: [filesystem.types.read-directory.independent]
//! dirs:
//!   - { guest: /data, holds: { a: "", b: "", c: "" } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let (one, other) = (
        ok("read-directory", data.read_directory())?,
        ok("read-directory", data.read_directory())?,
    );
    let mut counts = [0, 0];
    for _ in 0..4 {
        for (stream, count) in [&one, &other].into_iter().zip(&mut counts) {
            *count += ok("read-directory-entry", stream.read_directory_entry())?.is_some() as u32;
        }
    }
    equal("how many entries each gave", &counts, &[3, 3])
}
