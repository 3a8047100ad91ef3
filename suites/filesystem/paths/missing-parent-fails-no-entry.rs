//! ---
//! title: Each function that makes something fails with no-entry in a directory that does not exist
//! formerly: [filesystem/paths/nothing-is-made-where-no-directory-is]
//! requirements: [filesystem.types.paths.missing-parent]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (function, call) in EACH_THAT_MAKES {
        for path in ["none/new", "none/none/new"] {
            fails_with(function, path, call(&data, path), ErrorCode::NoEntry)?;
        }
    }
    Ok(())
}
