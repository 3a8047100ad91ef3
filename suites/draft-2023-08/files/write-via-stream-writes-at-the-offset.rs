//! ---
//! title: A stream of write-via-stream writes the file at the offset, and returns open
//! formerly: [draft-2023-08/files/write-from-an-offset]
//! requirements: [draft-2023-08.write-via-stream.from, draft-2023-08.blocking-write.waits]
//! snapshots: ['2023-07', '2023-08']
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hXYlo } } }
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::preopens::get_directories;
use draft::streams::*;
use draft::types::*;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = *some("the preopen /data", found.first())?;
    let flags = DescriptorFlags::READ | DescriptorFlags::WRITE;
    let file = open_at(
        data,
        PathFlags::empty(),
        "a.txt",
        OpenFlags::empty(),
        flags,
        Modes::READABLE | Modes::WRITABLE,
    );
    let file = ok("open-at of a.txt", file)?;
    let out = ok("write-via-stream from 1", write_via_stream(file, 1))?;
    let mut rest: &[u8] = b"XY";
    while !rest.is_empty() {
        let (taken, status) = ok("blocking-write to a file", blocking_write(out, rest))?;
        holds(
            "the bytes by blocking-write to a file",
            taken >= 1,
            "at least 1",
            &taken,
        )?;
        equal("the status by blocking-write to a file", &status, &StreamStatus::Open)?;
        rest = &rest[taken as usize..];
    }
    Ok(())
}
