//! ---
//! title: forward moves all of stdin to stdout, and returns the number of bytes
//! requirements: [draft-2023-08.forward.moves-all]
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! stdin: { pattern: 20000 }
//! expect: { outcome: ok, stdout: { pattern: 20000 } }
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
    let (moved, _) = ok("forward", forward(get_stdout(), get_stdin()))?;
    equal("the bytes by forward", &moved, &20_000)
}
