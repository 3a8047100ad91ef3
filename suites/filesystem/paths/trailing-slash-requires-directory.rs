//! ---
//! title: "To each function that needs what a path names, a path with a slash at its end names a directory: a file, a link to one and nothing are not found"
//! formerly: [filesystem/paths/a-slash-at-the-end-asks-for-a-directory]
//! requirements: [filesystem.types.paths.trailing-slash]
//! level: should
//! dirs:
//!   - guest: /data
//!     holds:
//!       a.txt: hello
//!       link: { symlink: a.txt }
//!       gone: { symlink: none }
//!       loop: { symlink: loop }
//!       dlink: { symlink: sub }
//!       sub: { dir: { b.txt: more } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, loop: { symlink: loop }, dlink: { symlink: sub }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (function, call) in EACH_THAT_FINDS {
        for path in ["sub/", "sub//"] {
            ok(&format!("{function} {path}"), call(&data, path))?;
        }
        for (path, _) in after(&NO_DIRECTORIES, &SLASHES) {
            err(
                &format!("{function} {path}"),
                call(&data, &path),
                "an error: it is not a directory",
            )?;
        }
    }
    Ok(())
}
