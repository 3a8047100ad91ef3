//! ---
//! title: "Where a function fails for a slash or dots after a name that nothing has, or after a link that leads to nothing, it fails with no-entry"
//! requirements: [filesystem.types.no-entry]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, gone: { symlink: none } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, gone: { symlink: none } } } }
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
        for (path, code) in slashes_and_dots_after(&NO_DIRECTORIES, ErrorCode::NoEntry) {
            fails_as_spelled(function, &path, call(&data, &path), code)?;
        }
    }
    Ok(())
}
