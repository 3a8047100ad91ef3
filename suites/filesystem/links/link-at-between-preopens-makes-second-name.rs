//! ---
//! title: link-at gives a file of one preopen a second name in another
//! formerly: [filesystem/links/from-one-preopen-to-another]
//! requirements: [filesystem.types.link-at.links]
//! level: should
//! dirs: [{ guest: /one, holds: { a.txt: hello } }, { guest: /two, holds: { c.txt: other } }]
//! expect: { outcome: ok, dirs: { /one: { a.txt: hello }, /two: { a.txt: hello, c.txt: other } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    // A host may hold that its preopens are file systems of their own; these two lie in one.
    let one = preopen!("/one")?;
    let two = preopen!("/two")?;
    ok("link-at", one.link_at(PathFlags::empty(), "a.txt", &two, "a.txt"))?;
    let linked = ok("stat-at by the new name", two.stat_at(PathFlags::empty(), "a.txt"))?;
    equal("its link count", &linked.link_count, &2)?;
    let again = one.link_at(PathFlags::empty(), "a.txt", &two, "c.txt");
    fails("link-at onto what is there", again, ErrorCode::Exist)
}
