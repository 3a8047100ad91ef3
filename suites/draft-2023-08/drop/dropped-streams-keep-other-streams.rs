//! ---
//! title: drop-input-stream and drop-output-stream keep other streams of the file usable
//! formerly: [draft-2023-08/drop/streams-of-a-file]
//! requirements: [draft-2023-08.drop-stream.drops]
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
    let one = ok("read-via-stream", read_via_stream(file, 0))?;
    let other = ok("read-via-stream once more", read_via_stream(file, 0))?;
    drop_input_stream(one);
    drop_output_stream(ok("write-via-stream", write_via_stream(file, 0))?);
    let (bytes, _) = ok("blocking-read of the other", blocking_read(other, 1))?;
    equal("the first byte by blocking-read of the other", &bytes[..], b"h")
}
