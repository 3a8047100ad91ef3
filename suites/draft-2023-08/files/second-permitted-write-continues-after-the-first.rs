//! ---
//! title: The second write to a stream of a file continues where the first one ended
//! formerly: [draft-2023-08/files/permitted-writes-follow-one-another]
//! requirements: [draft-2023-08.write-via-stream.from, draft-2023-08.flush.arrives]
//! snapshots: ['2023-09']
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hABCD } } }
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
    for text in ["AB", "CD"] {
        ok(
            "blocking-write-and-flush to a file",
            blocking_write_and_flush(out, text.as_bytes()),
        )?;
    }
    Ok(())
}
