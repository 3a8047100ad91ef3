//! ---
//! title: Functions that make, remove, rename or link fail for a path that ends in . or ..
//! requirements: [filesystem.types.paths.dot]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::EACH_OF_NAMES;
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (function, call) in EACH_OF_NAMES {
        for path in [".", "./", ".//", "././.", "empty/.", "empty/..", "sub/./"] {
            let result = call(&data, path);
            err(&format!("{function} {path:?}"), result, "an error")?;
        }
    }
    Ok(())
}
