//! ---
//! title: Paths with ., .. and doubled slashes name what they name in POSIX, to each function
//! formerly: [filesystem/paths/dots-and-doubled-slashes-mean-what-they-do]
//! requirements: [filesystem.types.paths.dots]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, empty: { dir: {} }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::{is_without, EACH_THAT_FINDS};
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (function, call) in EACH_THAT_FINDS {
        for path in [
            "a.txt",
            "./a.txt",
            ".//a.txt",
            "././a.txt",
            "sub/../a.txt",
            "sub/.././a.txt",
            "sub//..//a.txt",
            "empty/../sub/../a.txt",
            "sub",
            "./sub",
            "sub/../sub",
            "sub//b.txt",
            "sub/./b.txt",
        ] {
            match call(&data, path) {
                Err(error) if is_without(function, &error) => {}
                result => ok(&format!("{function} {path}"), result)?,
            }
        }
    }
    Ok(())
}
