//! ---
//! title: open-at with directory of a named pipe fails, and does not wait for the other end of the pipe
//! formerly: [filesystem/open-at/directory-of-a-named-pipe]
//! requirements: [filesystem.types.open-at.directory]
//! dirs: [{ guest: /data, holds: { pipe: { fifo: true } } }]
//! expect: { outcome: ok, dirs: { /data: { pipe: { fifo: true } } } }
//! timeout: 5
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    // A host that opens the pipe to see what it is waits forever: the harness need not wait as long.
    let opened = data.open_at(PathFlags::empty(), "pipe", OpenFlags::DIRECTORY, DescriptorFlags::READ);
    err(
        "open-at with directory of a named pipe",
        opened,
        "an error: a pipe is not a directory",
    )?;
    Ok(())
}
