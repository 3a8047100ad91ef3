//! ---
//! title: "Only a slash separates names: for a path with a backslash each function that needs what it names fails"
//! formerly: [filesystem/paths/a-backslash-separates-nothing]
//! requirements: [filesystem.types.paths.separator]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more, empty: { dir: {} }, link: { symlink: b.txt } } } } }
//! outside: { secret.txt: secret }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { b.txt: more, empty: { dir: {} }, link: { symlink: b.txt } } } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::EACH_THAT_NEEDS;
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (function, call) in EACH_THAT_NEEDS {
        for path in [
            "sub\\b.txt",
            "sub\\empty",
            "sub\\link",
            ".\\a.txt",
            "sub\\..\\a.txt",
            "..\\secret.txt",
            "\\a.txt",
            "a.txt\\",
            "sub\\",
        ] {
            let result = call(&data, path);
            err(
                &format!("{function} {path:?}"),
                result,
                "an error: nothing has that name",
            )?;
        }
    }
    Ok(())
}
