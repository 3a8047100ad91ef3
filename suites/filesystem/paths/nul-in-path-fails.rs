//! ---
//! title: Each function fails for a path with a NUL in it, and does not take what stands before the NUL
//! formerly: [filesystem/paths/a-nul-ends-no-path]
//! requirements: [filesystem.types.paths.nul]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::EACH_FUNCTION;
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (function, call) in EACH_FUNCTION {
        for path in [
            "a.txt\0",
            "a.txt\0b",
            "sub\0/b.txt",
            "empty\0b",
            "link\0",
            "new\0b",
            "\0",
        ] {
            let result = call(&data, path);
            err(&format!("{function} {path:?}"), result, "an error")?;
        }
    }
    Ok(())
}
