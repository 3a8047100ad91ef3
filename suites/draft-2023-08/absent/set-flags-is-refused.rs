//! ---
//! title: A guest that imports set-flags of a descriptor is refused
//! formerly: [draft-2023-08/absent/set-flags]
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

/// Any number: the function must not exist, so that no descriptor is needed.
const DESCRIPTOR: u32 = 3;

fn run() -> Outcome {
    absent!("set-flags", set_flags(DESCRIPTOR, DescriptorFlags::READ))
}
