//! ---
//! title: link-at gives a file a second name, by which stat-at returns the same
//! formerly: [filesystem/links/link-makes-a-second-name]
//! requirements: [filesystem.types.link-at.links]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { c.txt: hello } } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::PathFlags;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    is_linked("link-at", data.link_at(none, "a.txt", &data, "sub/c.txt"))?;
    let first = ok("stat-at of a.txt", data.stat_at(none, "a.txt"))?;
    let second = ok("stat-at of sub/c.txt", data.stat_at(none, "sub/c.txt"))?;
    equal("the type of sub/c.txt", &second.type_, &first.type_)?;
    equal("the size of sub/c.txt", &second.size, &5)
}
