//! ---
//! title: set-size to 2^63 and 2^64 - 1 fails and changes nothing, or sets the size
//! requirements: [filesystem.types.set-size.bounds]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::WRITE)?;
    for size in [1 << 63, u64::MAX] {
        let expected = match file.set_size(size) {
            Ok(()) => size,
            Err(_) => 5,
        };
        let seen = ok(&format!("stat after set-size {size}"), file.stat())?.size;
        // The harness looks at the file afterwards.
        needed("set-size to the size before", file.set_size(5))?;
        equal(&format!("the size after set-size {size}"), &seen, &expected)?;
    }
    Ok(())
}
