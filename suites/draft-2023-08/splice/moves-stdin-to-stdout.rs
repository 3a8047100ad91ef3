//! ---
//! title: blocking-splice moves the bytes of stdin to stdout, and returns their number
//! requirements: [draft-2023-08.blocking-splice.waits]
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! stdin: hello
//! expect: { outcome: ok, stdout: hello }
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
    while moved < 5 {
        let (more, _) = ok("blocking-splice", blocking_splice(get_stdout(), get_stdin(), 100))?;
        holds(
            "the bytes by blocking-splice",
            more >= 1 && moved + more <= 5,
            "1 to 5 in all",
            &more,
        )?;
        moved += more;
    }
    Ok(())
}
