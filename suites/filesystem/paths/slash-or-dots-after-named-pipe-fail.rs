//! ---
//! title: "Each function fails for a slash, dots or a name after the name of a named pipe, and changes nothing"
//! requirements: [filesystem.types.paths.trailing-slash, filesystem.types.paths.dots-of-no-directory]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, pipe: { fifo: true } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, pipe: { fifo: true } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let spellings = [&SLASHES[..], &SLASH_DOTS, &SLASH_DOT_DOTS, &BELOW].concat();
    // A host that takes one of the paths for that of the pipe may wait for a writer: to open it comes last.
    for (function, call) in EACH_FUNCTION.into_iter().rev() {
        for (path, _) in after(&PIPE, &spellings) {
            err(
                &format!("{function} {path}"),
                call(&data, &path),
                "an error: it is not a directory",
            )?;
        }
    }
    Ok(())
}
