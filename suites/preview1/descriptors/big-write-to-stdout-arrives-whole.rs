//! ---
//! title: 64 KiB that fd_write writes to stdout arrive, none lost
//! requirements: [preview1.fd-write.writes-on]
//! expect: { outcome: ok, stdout: { pattern: 65536 } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    write_all("fd_write of 65536 bytes", STDOUT, &pattern(0, 65536))
}
