//! ---
//! title: Each function fails with no-entry for a link to nothing that it follows, at the end of a path with symlink-follow, or in its middle
//! requirements: [filesystem.types.no-entry]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, gone: { symlink: none }, far: { symlink: gone } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, gone: { symlink: none }, far: { symlink: gone } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (function, call) in EACH_THAT_FOLLOWS {
        for path in ["gone", "far"] {
            fails_with(function, path, call(&data, path), ErrorCode::NoEntry)?;
        }
    }
    for (function, call) in EACH_FUNCTION {
        for path in ["gone/x", "gone//x", "gone/./x", "far/x"] {
            fails_with(function, path, call(&data, path), ErrorCode::NoEntry)?;
        }
    }
    Ok(())
}
