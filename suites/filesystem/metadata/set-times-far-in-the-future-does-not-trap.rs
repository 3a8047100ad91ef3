//! ---
//! title: set-times to a time that no file system stores fails, or sets a time that it can store, and does not trap
//! requirements: [filesystem.types.set-times.far]
//! formerly: [filesystem/metadata/times-beyond-all-file-systems]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::types::{Descriptor, DescriptorFlags, NewTimestamp, OpenFlags};

test!(run);

/// Up to `length` bytes at `offset`. One read may return fewer than it was asked for.
fn bytes_at(file: &Descriptor, length: u64, offset: u64) -> Result<Vec<u8>, Failed> {
    let mut bytes = Vec::new();
    while (bytes.len() as u64) < length {
        let read = read!(file, length - bytes.len() as u64, offset + bytes.len() as u64);
        let (piece, end) = needed("read", read)?;
        bytes.extend(&piece);
        if end || piece.is_empty() {
            break;
        }
    }
    Ok(bytes)
}

/// A whole day of the year 2002: a time that every file system can store, however coarse its timestamps are.
const PAST: u64 = 12_000 * 86_400;

fn at(seconds: u64, nanoseconds: u32) -> NewTimestamp {
    NewTimestamp::Timestamp(Datetime { seconds, nanoseconds })
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(
        data,
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ | DescriptorFlags::WRITE
    )?;
    for seconds in [1 << 34, 1 << 40, 1 << 63, u64::MAX] {
        needed(
            "set-times to the past",
            file.set_times(NewTimestamp::NoChange, at(PAST, 0)),
        )?;
        // Which times exist depends on the file system: it may refuse one, or store the nearest that it has.
        let set = file.set_times(NewTimestamp::NoChange, at(seconds, 999_999_999));
        let stat = ok(&format!("stat after set-times to {seconds} seconds"), file.stat())?;
        equal(
            &format!("the size after set-times to {seconds} seconds"),
            &stat.size,
            &5,
        )?;
        if let Some(seen) = stat.data_modification_timestamp {
            holds(
                &format!("the nanoseconds after set-times to {seconds} seconds"),
                seen.nanoseconds < 1_000_000_000,
                "less than a second",
                &seen,
            )?;
            holds(
                &format!("the modification time after set-times to {seconds} seconds, which returns {set:?}"),
                set.is_err() || seen.seconds != PAST,
                "another than before",
                &seen,
            )?;
        }
    }
    equal("what the file holds", &bytes_at(&file, 10, 0)?, &b"hello".to_vec())
}
