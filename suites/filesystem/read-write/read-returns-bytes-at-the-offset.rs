//! ---
//! title: read returns the bytes at the offset, at most as many as were asked for
//! requirements: [filesystem.types.read.at-an-offset]
//! formerly: [filesystem/read-write/reads-at-offsets]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    for (length, offset, expected) in [
        (5, 0, "hello"),
        (2, 0, "he"),
        (2, 3, "lo"),
        (1, 4, "o"),
        (20, 1, "ello"),
    ] {
        let check = format!("read of {length} bytes at {offset}");
        let (bytes, _) = ok(&check, read!(file, length, offset))?;
        // A read may return fewer bytes than it was asked for.
        holds(
            &format!("the bytes of a {check}"),
            !bytes.is_empty() && expected.as_bytes().starts_with(&bytes),
            &format!("{expected}, or fewer of its bytes"),
            &String::from_utf8_lossy(&bytes),
        )?;
    }
    Ok(())
}
