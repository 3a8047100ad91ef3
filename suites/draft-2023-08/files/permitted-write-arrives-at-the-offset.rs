//! ---
//! title: A stream of write-via-stream takes what check-write permits, and writes it at the offset
//! formerly: [draft-2023-08/files/permitted-writes-arrive]
//! requirements: [draft-2023-08.write-via-stream.from, draft-2023-08.check-write.permit]
//! snapshots: ['2023-09']
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hXYlo } } }
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::poll::poll_oneoff;
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
        let permit = ok("check-write of a file", check_write(out))?;
        let (part, more) = rest.split_at(rest.len().min(permit as usize));
        if part.is_empty() {
            poll_oneoff(&[subscribe_to_output_stream(out)]);
            continue;
        }
        ok("write to a file", write(out, part))?;
        rest = more;
    }
    ok("blocking-flush of a file", blocking_flush(out))
}
