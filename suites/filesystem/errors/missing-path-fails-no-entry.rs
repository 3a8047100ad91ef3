//! ---
//! title: Each function that needs what a path names fails with no-entry for a path that names nothing
//! formerly: [filesystem/errors/what-is-not-there-is-no-entry]
//! requirements: [filesystem.types.no-entry]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (function, call) in EACH_THAT_NEEDS {
        for path in ["none", "sub/none", "none/none"] {
            fails_with(function, path, call(&data, path), ErrorCode::NoEntry)?;
        }
    }
    Ok(())
}
