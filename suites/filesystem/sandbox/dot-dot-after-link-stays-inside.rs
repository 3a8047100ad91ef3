//! ---
//! title: A path with .. after a link never reaches what lies outside, whether the host walks the path or shortens it first
//! formerly: [filesystem/escapes/dots-after-a-link]
//! requirements: [filesystem.types.paths.no-escape]
//! dirs:
//!   - guest: /data
//!     holds:
//!       a.txt: inside
//!       sub: { dir: { secret.txt: 'inside, longer', top: { symlink: .. }, deep: { dir: { secret.txt: 'inside, longer', top: { symlink: ../.. } } } } }
//! outside: { secret.txt: secret }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::PathFlags;

test!(run);

/// The length of the files inside.
const INSIDE: u64 = 14;

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let follow = PathFlags::SYMLINK_FOLLOW;
    // Walked, each leads out. Shortened as text, each stays inside, where it names another file or nothing.
    for path in [
        "sub/top/../secret.txt",
        "sub/deep/top/../secret.txt",
        "sub/deep/top/../../0/a.txt",
    ] {
        if let Ok(stat) = data.stat_at(follow, path) {
            equal(&format!("the size by stat-at of {path}"), &stat.size, &INSIDE)?;
        }
    }
    Ok(())
}
