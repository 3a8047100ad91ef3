//! ---
//! title: Over a thousand files, directories, streams and their pollables that are opened, used and dropped one after the other leave nothing open
//! requirements: [filesystem.types.descriptors.dropped]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! timeout: 60
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

/// Systems let a process open 1024 files by default.
const ROUNDS: usize = 1100;

fn run() -> Outcome {
    let data = preopen!("/data")?;
    // The first round shows that each call works; a later one fails where something has stayed open.
    for round in 0..ROUNDS {
        let file = data.open_at(
            PathFlags::empty(),
            "a.txt",
            OpenFlags::empty(),
            DescriptorFlags::READ | DescriptorFlags::WRITE,
        );
        let sub = data.open_at(PathFlags::empty(), "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ);
        let (file, sub) = match round {
            0 => (needed("open-at of a.txt", file)?, needed("open-at of sub", sub)?),
            _ => (
                ok(&format!("open-at of a.txt, round {round}"), file)?,
                ok(&format!("open-at of sub, round {round}"), sub)?,
            ),
        };
        let input = file.read_via_stream(0);
        let output = file.write_via_stream(0);
        let append = file.append_via_stream();
        let entries = sub.read_directory();
        if round == 0 {
            needed("read-via-stream", input.as_ref().map_err(|error| *error))?;
            needed("write-via-stream", output.as_ref().map_err(|error| *error))?;
            needed("append-via-stream", append.as_ref().map_err(|error| *error))?;
            needed("read-directory", entries.as_ref().map_err(|error| *error))?;
        }
        let input = ok(&format!("read-via-stream, round {round}"), input)?;
        let output = ok(&format!("write-via-stream, round {round}"), output)?;
        let append = ok(&format!("append-via-stream, round {round}"), append)?;
        let entries = ok(&format!("read-directory, round {round}"), entries)?;
        let (readable, writable, appendable) = (input.subscribe(), output.subscribe(), append.subscribe());
        for pollable in [&readable, &writable, &appendable] {
            pollable.block();
        }
        ok(&format!("blocking-read, round {round}"), input.blocking_read(1))?;
        ok(
            &format!("blocking-write-and-flush after write-via-stream, round {round}"),
            output.blocking_write_and_flush(b"h"),
        )?;
        ok(
            &format!("blocking-write-and-flush after append-via-stream, round {round}"),
            append.blocking_write_and_flush(b"x"),
        )?;
        ok(
            &format!("read-directory-entry, round {round}"),
            entries.read_directory_entry(),
        )?;
    }
    Ok(())
}
