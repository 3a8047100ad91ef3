//! ---
//! title: fd_fdstat_get of standard streams that are pipes does not report a character device
//! requirements: [preview1.fd-fdstat-get.character-device]
//! level: should
//! stdin: piped
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    for (name, fd) in [("stdin", STDIN), ("stdout", STDOUT), ("stderr", STDERR)] {
        let stat = ok(&format!("fd_fdstat_get of {name}"), fd_fdstat_get(fd))?;
        holds(
            &format!("the type by fd_fdstat_get of {name}"),
            stat.filetype != FILETYPE_CHARACTER_DEVICE,
            "not character_device",
            &stat.filetype,
        )?;
    }
    Ok(())
}
