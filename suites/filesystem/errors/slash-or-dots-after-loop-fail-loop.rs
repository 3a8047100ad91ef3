//! ---
//! title: "Where a function fails for a slash or dots after a link that leads to itself, it fails with loop"
//! requirements: [filesystem.types.paths.loop]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, loop: { symlink: loop } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, loop: { symlink: loop } } } }
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
        for (path, code) in slashes_and_dots_after(&NO_DIRECTORIES, ErrorCode::Loop) {
            fails_as_spelled(function, &path, call(&data, &path), code)?;
        }
    }
    Ok(())
}
