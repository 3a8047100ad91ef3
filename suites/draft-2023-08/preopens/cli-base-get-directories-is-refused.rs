//! ---
//! title: A guest that imports the preopens of wasi:cli-base is refused
//! formerly: [draft-2023-08/preopens/not-in-cli-base]
//! requirements: [draft-2023-08.preopens.moved]
//! snapshots: ['2023-08', '2023-09']
//! expect: { outcome: refuse-or-trap }
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::gone::preopens::get_directories;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    absent!("get-directories of wasi:cli-base/preopens", get_directories())
}
