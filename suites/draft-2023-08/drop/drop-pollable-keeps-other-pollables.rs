//! ---
//! title: drop-pollable keeps other pollables of its stream, and the stream, usable
//! formerly: [draft-2023-08/drop/a-pollable]
//! requirements: [draft-2023-08.drop-pollable.drops]
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! stdin: hello
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::poll::*;
use draft::stdin::get_stdin;
use draft::streams::*;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    let (one, other) = (
        subscribe_to_input_stream(get_stdin()),
        subscribe_to_input_stream(get_stdin()),
    );
    drop_pollable(one);
    let ready = poll_oneoff(&[other]);
    equal("poll-oneoff of the other", &ready[..], &[true])?;
    drop_pollable(other);
    let (bytes, _) = ok("blocking-read", blocking_read(get_stdin(), 1))?;
    equal("the first byte by blocking-read", &bytes[..], b"h")
}
