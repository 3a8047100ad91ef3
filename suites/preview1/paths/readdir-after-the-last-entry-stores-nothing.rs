//! ---
//! title: fd_readdir with the cookie of the last entry stores nothing, each time
//! requirements: [preview1.fd-readdir.cookies]
//! dirs: [{ guest: /data, holds: { a: '1', b: '2', empty: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    // Not the preopen itself: that one can be listed is for other tests.
    let data = needed(
        "path_open of .",
        path_open(preopen("/data")?, 0, ".", DIRECTORY, READ, 0),
    )?;
    let empty = needed("path_open of empty", path_open(data, 0, "empty", DIRECTORY, READ, 0))?;
    for (name, fd) in [("/data", data), ("an empty directory", empty)] {
        // In one call, so that a host that lists anew for a cookie passes over all of it.
        let entries = entries_in(&needed("fd_readdir", fd_readdir_bytes(fd, 4096, 0))?);
        let cookie = entries.last().map_or(0, |entry| entry.next);
        for room in [4096, 100, 4096] {
            let bytes = ok(
                &format!("fd_readdir of {name} after its last entry, into {room} bytes"),
                fd_readdir_bytes(fd, room, cookie),
            )?;
            let names: Vec<String> = entries_in(&bytes).into_iter().map(|entry| entry.name).collect();
            let none: Vec<String> = if entries.is_empty() { names.clone() } else { Vec::new() };
            equal(
                &format!("the names after the last entry of {name}, into {room} bytes"),
                &names,
                &none,
            )?;
            holds(
                &format!("the bytes after the last entry of {name}, into {room} bytes"),
                bytes.is_empty(),
                "0",
                &bytes.len(),
            )?;
        }
    }
    Ok(())
}
