//! ---
//! title: splice moves at most the given number of bytes; the others can still be read
//! formerly: [draft-2023-08/splice/at-most-what-it-is-told]
//! requirements: [draft-2023-08.splice.moves]
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! stdin: hello
//! expect: { outcome: ok, stdout: he }
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::stdin::get_stdin;
use draft::stdout::get_stdout;
use draft::streams::*;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    let mut moved = 0;
    while moved < 2 {
        let (more, _) = if moved == 0 {
            ok("blocking-splice", blocking_splice(get_stdout(), get_stdin(), 1))?
        } else {
            ok("splice", splice(get_stdout(), get_stdin(), 2 - moved))?
        };
        holds("the bytes by splice", moved + more <= 2, "2 in all", &more)?;
        moved += more;
    }
    let mut rest = Vec::new();
    while rest.len() < 3 {
        let (bytes, status) = ok("blocking-read", blocking_read(get_stdin(), 10))?;
        rest.extend(&bytes);
        if status == StreamStatus::Ended {
            break;
        }
    }
    equal("the bytes by blocking-read", &rest[..], b"llo")
}
