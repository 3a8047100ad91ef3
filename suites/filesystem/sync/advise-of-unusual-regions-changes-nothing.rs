//! ---
//! title: advise of regions beyond the end, of length 0 and of all offsets changes neither content nor size, and does not trap
//! requirements: [filesystem.types.advise.changes-nothing]
//! formerly: [filesystem/sync/advice-of-odd-regions]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{Advice, DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(
        data,
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    for advice in [Advice::WillNeed, Advice::DontNeed] {
        for (offset, length) in [
            (0, 0),
            (3, 0),
            (100, 100),
            (1 << 62, 1 << 62),
            (0, u64::MAX),
            (u64::MAX, 1),
        ] {
            // The text does not say which regions are valid: an error is allowed, a trap or a change is not.
            let _ = file.advise(offset, length, advice);
            equal(
                &format!("the size after advise {advice:?} of {length} bytes at {offset}"),
                &ok("stat", file.stat())?.size,
                &5,
            )?;
        }
    }
    Ok(())
}
