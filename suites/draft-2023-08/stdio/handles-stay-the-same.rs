//! ---
//! title: stdin, stdout and stderr are the same handle each time
//! requirements: [draft-2023-08.stdio.same-handle]
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::stderr::get_stderr;
use draft::stdin::get_stdin;
use draft::stdout::get_stdout;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    let first = (get_stdin(), get_stdout(), get_stderr());
    for _ in 0..100 {
        let again = (get_stdin(), get_stdout(), get_stderr());
        equal("the handles of stdin, stdout and stderr", &again, &first)?;
    }
    holds("stdout and stderr", first.1 != first.2, "two handles", &first)
}
