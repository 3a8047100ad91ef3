//! ---
//! title: After fd_renumber of a file onto stdout, what is written to stdout goes to the file
//! requirements: [preview1.fd-renumber.moves]
//! dirs: [{ guest: /data }]
//! expect: { outcome: ok, stdout: "", dirs: { /data: { log.txt: redirected } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let file = needed("path_open with creat", open(data, "log.txt", CREAT))?;
    ok("fd_renumber onto stdout", fd_renumber(file, STDOUT))?;
    write_all("fd_write to stdout", STDOUT, b"redirected")
}
