//! ---
//! title: A chain of eight links is followed to its end
//! formerly: [filesystem/paths/a-chain-of-eight-links-is-followed]
//! requirements: [filesystem.types.paths.chain]
//! level: should
//! dirs:
//!   - guest: /data
//!     holds:
//!       a.txt: hello
//!       l1: { symlink: a.txt }
//!       l2: { symlink: l1 }
//!       l3: { symlink: sub/../l2 }
//!       l4: { symlink: sub/l }
//!       sub: { dir: { l: { symlink: ../l3 } } }
//!       l5: { symlink: ./l4 }
//!       l6: { symlink: l5 }
//!       l7: { symlink: l6 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let follow = PathFlags::SYMLINK_FOLLOW;
    let opened = data.open_at(follow, "l7", OpenFlags::empty(), DescriptorFlags::READ);
    ok("open-at of l7", opened)?;
    let stat = ok("stat-at of l7", data.stat_at(follow, "l7"))?;
    equal("the type of l7", &stat.type_, &DescriptorType::RegularFile)?;
    equal("the size of l7", &stat.size, &5)
}
