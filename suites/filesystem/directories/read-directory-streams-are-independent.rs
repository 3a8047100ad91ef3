//! ---
//! title: Two streams of one directory that are read in turns return all entries each
//! formerly: [filesystem/directories/streams-are-independent]
//! requirements: [filesystem.types.read-directory.independent]
//! dirs: [{ guest: /data, holds: { a: "", b: "", c: "" } }]
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let one = ok("the first read-directory", data.read_directory())?;
    let other = ok("the second read-directory", data.read_directory())?;
    let mut counts = [0, 0];
    for _ in 0..4 {
        for (stream, count) in [&one, &other].into_iter().zip(&mut counts) {
            *count += ok("read-directory-entry", stream.read_directory_entry())?.is_some() as u32;
        }
    }
    equal("the number of entries from each stream", &counts, &[3, 3])
}
