//! ---
//! title: "Where a function fails for a slash, dots or a name after the name of a named pipe, it fails with not-directory"
//! requirements: [filesystem.types.not-directory]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, pipe: { fifo: true } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, pipe: { fifo: true } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    // A host that takes one of the paths for that of the pipe may wait for a writer: to open it comes last.
    for (function, call) in EACH_THAT_NEEDS.into_iter().rev() {
        for (path, code) in slashes_and_dots_after(&PIPE, ErrorCode::NotDirectory) {
            fails_as_spelled(function, &path, call(&data, &path), code)?;
        }
    }
    for (function, call) in EACH_FUNCTION {
        for (path, code) in after(&PIPE, &BELOW) {
            fails_with(function, &path, call(&data, &path), code)?;
        }
    }
    Ok(())
}
