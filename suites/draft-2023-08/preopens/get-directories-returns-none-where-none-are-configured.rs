//! ---
//! title: Without preopened directories get-directories returns an empty list
//! formerly: [draft-2023-08/preopens/none-are-none]
//! requirements: [draft-2023-08.preopens.get-directories]
//! snapshots: ['2023-08', '2023-09']
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::preopens::get_directories;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    let found = get_directories();
    holds("the preopened directories", found.is_empty(), "none", &found)
}
