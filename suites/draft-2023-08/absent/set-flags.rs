//! ---
//! title: 'A descriptor has no set-flags: a guest that imports it is refused'
//! requirements: [draft-2023-08.set-flags.gone]
//! snapshots: ['2023-07', '2023-08', '2023-09']
//! expect: { outcome: refuse-or-trap }
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::types::*;
use guest::*;

draft_test!(run);

/// Whichever descriptor: the function must not be there to be asked.
const DESCRIPTOR: u32 = 3;

fn run() -> Outcome {
    absent!("set-flags", set_flags(DESCRIPTOR, DescriptorFlags::READ))
}
