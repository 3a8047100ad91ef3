//! ---
//! title: read at and beyond the end returns no bytes and reports the end, and not before
//! requirements: [filesystem.types.read.end-of-file]
//! formerly: [filesystem/read-write/the-end-is-told]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

/// A read that was interrupted may return no bytes before the end. This many in a row are no interruption.
const EMPTY_READS: usize = 1000;

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let ends_at = |offset| {
        for _ in 0..EMPTY_READS {
            let (bytes, end) = ok(&format!("read at {offset}"), read!(file, 10, offset))?;
            equal(&format!("the bytes of a read at {offset}"), &bytes, &Vec::new())?;
            if end {
                return Ok(());
            }
        }
        fail(
            &format!("the end of file of reads at {offset}"),
            "true",
            "false, each time",
        )
    };
    ends_at(5)?;
    ends_at(6)?;
    ends_at(1_000_000)?;
    let mut text = Vec::new();
    for _ in 0..EMPTY_READS {
        let (bytes, end) = ok("read of 2 bytes", read!(file, 2, text.len() as u64))?;
        text.extend(bytes);
        if end {
            break;
        }
    }
    equal(
        "the bytes before the end was reported",
        &String::from_utf8_lossy(&text),
        &"hello".into(),
    )
}
