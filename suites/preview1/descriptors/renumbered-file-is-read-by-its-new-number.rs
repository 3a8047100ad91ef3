//! ---
//! title: After fd_renumber the new number reads the file of the old one
//! formerly: [preview1/descriptors/renumbered]
//! requirements: [preview1.fd-renumber.moves]
//! dirs: [{ guest: /data, holds: { a.txt: first file, b.txt: second file } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let first = opened(data, "a.txt")?;
    let second = opened(data, "b.txt")?;
    ok("fd_renumber", fd_renumber(first, second))?;
    reads("fd_read of the new number", second, "first file")?;
    fails("fd_read of the old number", fd_read(first, &mut [&mut [0; 1]]), BADF)
}
