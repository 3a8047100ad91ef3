//! ---
//! title: write-zeroes and blocking-write-zeroes write zero bytes, and return how many
//! requirements: [draft-2023-08.write-zeroes.writes]
//! snapshots: ['2023-07', '2023-08']
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: "\0\0\0\0\0" } } }
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
    let modes = Modes::READABLE | Modes::WRITABLE;
    let file = open_at(data, PathFlags::empty(), "a.txt", OpenFlags::empty(), flags, modes);
    let file = ok("open-at of a.txt", file)?;
    let out = ok("write-via-stream", write_via_stream(file, 0))?;
    let mut zeroes = 0;
    for turn in 0..1000 {
        let (taken, _) = if turn == 0 {
            ok("write-zeroes of 2", write_zeroes(out, 2))?
        } else {
            ok("blocking-write-zeroes", blocking_write_zeroes(out, 5 - zeroes))?
        };
        zeroes += taken;
        if zeroes == 5 {
            return Ok(());
        }
        holds("the zeroes by blocking-write-zeroes", zeroes < 5, "at most 5", &zeroes)?;
    }
    fail(
        "the zeroes by blocking-write-zeroes, again and again",
        "5",
        &format!("{zeroes}"),
    )
}
