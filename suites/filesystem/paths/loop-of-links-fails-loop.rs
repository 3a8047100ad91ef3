//! ---
//! title: Each function fails with loop for a loop of links that it follows, at the end of a path or in its middle
//! formerly: [filesystem/paths/a-loop-ends-each-function]
//! requirements: [filesystem.types.paths.loop]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, one: { symlink: two }, two: { symlink: one }, self: { symlink: self } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, one: { symlink: two }, two: { symlink: one }, self: { symlink: self } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (function, call) in EACH_THAT_FOLLOWS {
        for path in ["one", "self"] {
            fails_with(function, path, call(&data, path), ErrorCode::Loop)?;
        }
    }
    for (function, call) in EACH_FUNCTION {
        for path in ["one/x", "self/x"] {
            fails_with(function, path, call(&data, path), ErrorCode::Loop)?;
        }
    }
    ok(
        "stat-at of the link one itself",
        data.stat_at(PathFlags::empty(), "one"),
    )?;
    Ok(())
}
