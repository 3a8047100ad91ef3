//! ---
//! title: Each function that needs what a path names fails for . or .. after a file, after a link to one, and after nothing
//! formerly: [filesystem/paths/dots-after-what-is-no-directory]
//! requirements: [filesystem.types.paths.dots-of-no-directory]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, link: { symlink: a.txt } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::EACH_FOR_ANY_KIND;
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (function, call) in EACH_FOR_ANY_KIND {
        for path in [
            "a.txt/../a.txt",
            "a.txt/..",
            "a.txt/.",
            "link/.",
            "a.txt/./../a.txt",
            "a.txt//../a.txt",
            "link/../a.txt",
            "none/../a.txt",
            "none/..",
        ] {
            let result = call(&data, path);
            err(
                &format!("{function} {path}"),
                result,
                "an error: what stands before the dots is not a directory",
            )?;
        }
    }
    Ok(())
}
