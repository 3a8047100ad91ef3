//! ---
//! title: A file takes what check-write permits, from an offset
//! requirements: [draft-2023-08.write-via-stream.from, draft-2023-08.check-write.permit]
//! snapshots: ['2023-09']
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
    let permit = ok("check-write of a file", check_write(out))?;
    holds("the permit", permit >= 2, "2 or more", &permit)?;
    ok("write to a file", write(out, b"XY"))?;
    ok("blocking-flush of a file", blocking_flush(out))
}
