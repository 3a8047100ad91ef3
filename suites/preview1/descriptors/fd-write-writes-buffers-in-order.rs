//! ---
//! title: fd_write writes several buffers to stdout in order
//! formerly: [preview1/descriptors/writes-gather]
//! requirements: [preview1.fd-write.writes-on]
//! expect: { outcome: ok, stdout: one two three }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let none = ok("fd_write of no buffers", fd_write(STDOUT, &[]))?;
    equal("the bytes by fd_write of no buffers", &none, &0)?;
    let parts: [&[u8]; 4] = [b"one ", b"", b"two ", b"three"];
    let total: usize = parts.iter().map(|part| part.len()).sum();
    let mut done = 0;
    while done < total {
        // What is left of each buffer: a write may take fewer bytes than all, but only from the front.
        let mut skip = done;
        let left = parts.map(|part| {
            let from = skip.min(part.len());
            skip -= from;
            &part[from..]
        });
        let written = ok("fd_write of several buffers", fd_write(STDOUT, &left))?;
        let sane = written > 0 && written <= total - done;
        holds(
            "the bytes by fd_write",
            sane,
            "1 or more, and no more than were given",
            &written,
        )?;
        done += written;
    }
    Ok(())
}
