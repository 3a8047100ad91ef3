//! ---
//! title: The pollable of stdin is not ready while nothing has come, and is ready when bytes have
//! formerly: [draft-2023-08/read/the-pollable-tells-of-bytes]
//! requirements: [draft-2023-08.input-pollable.ready, draft-2023-08.poll-oneoff.as-long]
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! stdin: [{ await: quiet }, { send: x }]
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::monotonic_clock::subscribe;
use draft::poll::poll_oneoff;
use draft::stdin::get_stdin;
use draft::streams::*;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    let input = subscribe_to_input_stream(get_stdin());
    let now = subscribe(0, false);
    let ready = poll_oneoff(&[input, now]);
    equal(
        "poll-oneoff of a quiet stdin and a time that is past",
        &ready[..],
        &[false, true],
    )?;
    signal("quiet");
    let ready = poll_oneoff(&[input]);
    equal("poll-oneoff of a stdin that bytes are sent to", &ready[..], &[true])?;
    let (bytes, _) = ok("read", read(get_stdin(), 10))?;
    equal("the bytes by read", &bytes[..], b"x")
}
