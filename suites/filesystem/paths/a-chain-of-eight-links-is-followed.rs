//! ---
//! title: "A chain of eight links is followed to its end: POSIX has every system follow as many"
//! requirements: [filesystem.types.paths.chain]
//! level: should
//! dirs:
//!   - guest: /data
//!     holds:
//!       l4: { symlink: sub/l }
//!       sub: { dir: { l: { symlink: ../l3 } } }
//!       l5: { symlink: ./l4 }
//!       l6: { symlink: l5 }
//!       l7: { symlink: l6 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = data.open_at(
        PathFlags::SYMLINK_FOLLOW,
        "l7",
        OpenFlags::empty(),
        DescriptorFlags::READ,
    );
    let (bytes, _) = ok("read", ok("open-at of l7", file)?.read(10, 0))?;
    equal("what the last link leads to", &bytes, &b"hello".to_vec())?;
    equal(
        "the size by stat-at",
        &ok("stat-at of l7", data.stat_at(PathFlags::SYMLINK_FOLLOW, "l7"))?.size,
        &5,
    )
}
