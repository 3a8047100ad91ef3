//! ---
//! title: rename-at moves a file, and a directory with its entries, from one preopen to another
//! requirements: [filesystem.types.rename-at.moves]
//! formerly: [filesystem/rename/from-one-preopen-to-another]
//! level: should
//! dirs:
//!   - { guest: /one, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//!   - { guest: /two, holds: {} }
//! expect:
//!   outcome: ok
//!   dirs: { /one: {}, /two: { c.txt: hello, moved: { dir: { b.txt: more } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let (one, two) = (preopen!("/one")?, preopen!("/two")?);
    let rename = |call: &str, from, to| match one.rename_at(from, &two, to) {
        // A host may treat its preopens as file systems of their own, though these two are parts of one.
        Err(ErrorCode::CrossDevice) => not_applicable("preopens are file systems of their own"),
        renamed => ok(call, renamed),
    };
    rename("rename-at of a file", "a.txt", "c.txt")?;
    rename("rename-at of a directory", "sub", "moved")
}
