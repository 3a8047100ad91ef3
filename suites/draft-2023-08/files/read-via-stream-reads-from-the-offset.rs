//! ---
//! title: A stream of read-via-stream gives the file from the offset to its end, and then returns ended
//! formerly: [draft-2023-08/files/read-from-an-offset]
//! requirements: [draft-2023-08.read-via-stream.from, draft-2023-08.read.ended]
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
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
    let flags = DescriptorFlags::READ;
    let file = open_at(
        data,
        PathFlags::empty(),
        "a.txt",
        OpenFlags::empty(),
        flags,
        Modes::READABLE,
    );
    let file = ok("open-at of a.txt", file)?;
    let input = ok("read-via-stream from 1", read_via_stream(file, 1))?;
    let mut text = Vec::new();
    for _ in 0..100 {
        let (bytes, status) = ok("blocking-read", blocking_read(input, 2))?;
        text.extend(&bytes);
        if status == StreamStatus::Ended {
            equal("the file from offset 1", &String::from_utf8_lossy(&text)[..], "ello")?;
            let (bytes, status) = ok("blocking-read after ended", blocking_read(input, 2))?;
            equal("the bytes after ended", &bytes[..], &[])?;
            return equal("the status after ended", &status, &StreamStatus::Ended);
        }
    }
    fail("100 reads of 4 bytes", "ended", "open")
}
