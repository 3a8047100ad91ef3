//! ---
//! title: read and blocking-read return at most as many bytes as they are asked for, in order
//! formerly: [draft-2023-08/read/at-most-what-was-asked-for]
//! requirements: [draft-2023-08.read.open]
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! stdin: hello
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::stdin::get_stdin;
use draft::streams::*;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    let mut text = Vec::new();
    while text.len() < 5 {
        let (bytes, status) = ok("blocking-read of 2", blocking_read(get_stdin(), 2))?;
        holds("the bytes by blocking-read of 2", bytes.len() <= 2, "at most 2", &bytes)?;
        text.extend(&bytes);
        if status == StreamStatus::Ended {
            break;
        }
    }
    equal(
        "the bytes by blocking-read",
        &String::from_utf8_lossy(&text)[..],
        "hello",
    )
}
