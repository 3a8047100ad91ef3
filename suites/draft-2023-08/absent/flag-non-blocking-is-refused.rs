//! ---
//! title: A guest whose get-flags has a flag non-blocking is refused
//! formerly: [draft-2023-08/absent/non-blocking-flag]
//! requirements: [draft-2023-08.non-blocking.gone]
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! expect: { outcome: refuse-or-trap }
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::types::get_flags;
use guest::*;

draft_test!(run);

/// Any number: a function of this type must not exist, so that no descriptor is needed.
const DESCRIPTOR: u32 = 3;

fn run() -> Outcome {
    absent!("get-flags, whose flags have non-blocking", get_flags(DESCRIPTOR))
}
