//! ---
//! title: "With a slash after a new name nothing but a directory is made: open-at with create, symlink-at, and link-at and rename-at of a file fail"
//! requirements: [filesystem.types.paths.trailing-slash]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: {} } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: {} } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::EACH_THAT_MAKES;
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (function, call) in EACH_THAT_MAKES {
        if function == "create-directory-at" {
            continue;
        }
        for path in ["new/", "new//", "sub/new/"] {
            err(
                &format!("{function} {path}"),
                call(&data, path),
                "an error: it would not be a directory",
            )?;
        }
    }
    Ok(())
}
