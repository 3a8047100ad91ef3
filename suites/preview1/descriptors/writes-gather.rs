//! ---
//! title: fd_write writes buffers to stdout in order
//! requirements: [preview1.fd-write.writes-on]
//! expect: { outcome: ok, stdout: one two three }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn write_all(fd: Fd, bytes: &[u8]) -> Outcome {
    let mut rest = bytes;
    while !rest.is_empty() {
        let written = ok("fd_write", fd_write(fd, &[rest]))?;
        holds(
            "what fd_write tells",
            written > 0 && written <= rest.len(),
            "1 byte or more",
            &written,
        )?;
        rest = &rest[written..];
    }
    Ok(())
}

fn run() -> Outcome {
    // It may write fewer than all, but only from the front.
    let mut left: &[&[u8]] = &[b"one ", b"", b"two "];
    while !left.iter().all(|part| part.is_empty()) {
        let mut written = ok("fd_write of some buffers", fd_write(STDOUT, left))?;
        holds("what fd_write tells", written > 0, "1 byte or more", &written)?;
        while let Some((first, rest)) = left.split_first() {
            if written < first.len() {
                holds("a part of a buffer", written == 0, "whole buffers of 4 bytes", &written)?;
                break;
            }
            written -= first.len();
            left = rest;
        }
    }
    write_all(STDOUT, b"three")?;
    let none = ok("fd_write of no buffers", fd_write(STDOUT, &[]))?;
    equal("what fd_write of no buffers tells", &none, &0)?;
    fails(
        "fd_write to a descriptor that is not open",
        fd_write(1000, &[b"x"]),
        BADF,
    )
}
