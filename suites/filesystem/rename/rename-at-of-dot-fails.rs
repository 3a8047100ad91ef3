//! ---
//! title: rename-at of a path that ends in . or .., or onto one, fails and changes nothing
//! requirements: [filesystem.types.rename-at.dots]
//! formerly: [filesystem/rename/dots-stay]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let rename = |from, to| data.rename_at(from, &data, to);
    err("rename-at of .", rename(".", "new"), "an error")?;
    err("rename-at of sub/.", rename("sub/.", "new"), "an error")?;
    err("rename-at of sub/..", rename("sub/..", "new"), "an error")?;
    err("rename-at onto .", rename("empty", "."), "an error")?;
    err("rename-at onto empty/.", rename("sub", "empty/."), "an error").map(|_| ())
}
