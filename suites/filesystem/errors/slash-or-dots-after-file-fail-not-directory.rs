//! ---
//! title: "Where a function fails for a slash or dots after the name of a file or of a link to one, or for a name after the link, it fails with not-directory"
//! requirements: [filesystem.types.not-directory]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, link: { symlink: a.txt } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt } } } }
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
        for (path, code) in slashes_and_dots_after(&NO_DIRECTORIES, ErrorCode::NotDirectory) {
            fails_as_spelled(function, &path, call(&data, &path), code)?;
        }
    }
    for (function, call) in EACH_FUNCTION {
        for path in ["link/x", "link//x", "link/./x"] {
            fails_with(function, path, call(&data, path), ErrorCode::NotDirectory)?;
        }
    }
    Ok(())
}
