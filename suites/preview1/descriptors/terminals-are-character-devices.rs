//! ---
//! title: fd_fdstat_get of stdin and stdout that are terminals reports a character device
//! requirements: [preview1.fd-fdstat-get.character-device]
//! level: should
//! terminals: [stdin, stdout]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    for (name, fd) in [("stdin", STDIN), ("stdout", STDOUT)] {
        let stat = ok(&format!("fd_fdstat_get of {name}"), fd_fdstat_get(fd))?;
        equal(
            &format!("the type by fd_fdstat_get of {name}"),
            &stat.filetype,
            &FILETYPE_CHARACTER_DEVICE,
        )?;
    }
    Ok(())
}
