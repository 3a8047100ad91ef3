//! ---
//! title: drop-descriptor keeps other descriptors of the file usable
//! formerly: [draft-2023-08/drop/a-descriptor]
//! requirements: [draft-2023-08.drop-descriptor.drops]
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
    let open = || {
        open_at(
            data,
            PathFlags::empty(),
            "a.txt",
            OpenFlags::empty(),
            DescriptorFlags::READ,
            Modes::READABLE,
        )
    };
    let one = ok("open-at of a.txt", open())?;
    let other = ok("open-at of a.txt once more", open())?;
    drop_descriptor(one);
    let input = ok("read-via-stream of the other", read_via_stream(other, 0))?;
    let (bytes, _) = ok("blocking-read of the other", blocking_read(input, 5))?;
    equal("the first byte by blocking-read of the other", &bytes[..1], b"h")
}
