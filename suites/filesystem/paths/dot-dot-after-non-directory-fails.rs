//! ---
//! title: Each function that needs what a path names fails for . or .. after a file, a link to one, a link that leads nowhere, and nothing
//! formerly: [filesystem/paths/dots-after-what-is-no-directory]
//! requirements: [filesystem.types.paths.dots-of-no-directory]
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
    for (function, call) in EACH_FOR_ANY_KIND {
        for (path, _) in after(&NO_DIRECTORIES, &[&SLASH_DOTS[..], &SLASH_DOT_DOTS].concat()) {
            err(
                &format!("{function} {path}"),
                call(&data, &path),
                "an error: what stands before the dots is not a directory",
            )?;
        }
    }
    Ok(())
}
