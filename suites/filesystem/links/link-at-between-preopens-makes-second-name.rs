//! ---
//! title: link-at gives a file of one preopen a second name in another, where both lie in one file system
//! formerly: [filesystem/links/from-one-preopen-to-another]
//! requirements: [filesystem.types.link-at.links]
//! level: should
//! dirs: [{ guest: /one, holds: { a.txt: hello } }, { guest: /two, holds: { c.txt: other } }]
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let (one, two) = (preopen!("/one")?, preopen!("/two")?);
    match one.link_at(PathFlags::empty(), "a.txt", &two, "a.txt") {
        // A host may treat its preopens as file systems of their own.
        Err(ErrorCode::CrossDevice) => return not_applicable("the preopens lie in different file systems"),
        linked => is_linked("link-at", linked)?,
    }
    let linked = ok("stat-at of the new name", two.stat_at(PathFlags::empty(), "a.txt"))?;
    equal("the size of the new name", &linked.size, &5)?;
    let again = one.link_at(PathFlags::empty(), "a.txt", &two, "c.txt");
    err("link-at to a name that exists", again, "an error: the name exists")?;
    Ok(())
}
