//! ---
//! title: Two streams of one descriptor read each at its own pace
//! requirements: [filesystem.types.read-via-stream.from-the-offset, filesystem.types.streams.do-not-interfere]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    let file = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), DescriptorFlags::READ);
    let file = ok("open-at of a.txt", file)?;
    let (one, other) = (
        ok("read-via-stream", file.read_via_stream(0))?,
        ok("read-via-stream", file.read_via_stream(0))?,
    );
    let mut texts = [Vec::new(), Vec::new()];
    while texts[0].len() < 5 || texts[1].len() < 5 {
        if texts[0].len() < 5 {
            texts[0].extend(ok("blocking-read of one", one.blocking_read(1))?);
        }
        if texts[1].len() < 5 {
            texts[1].extend(ok("blocking-read of the other", other.blocking_read(2))?);
        }
    }
    equal("what both gave", &texts, &[b"hello".to_vec(), b"hello".to_vec()])
}
