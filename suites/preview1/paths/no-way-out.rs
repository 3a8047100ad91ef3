//! ---
//! title: No path leads out of a preopen
//! requirements: [preview1.path-open.stays-inside]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: {} }, out: { symlink: ../secret.txt }, up: { symlink: .. } } }]
//! outside: { secret.txt: secret }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    for path in [
        "../secret.txt",
        "sub/../../secret.txt",
        "/etc/hostname",
        "out",
        "up/secret.txt",
    ] {
        let error = err(&format!("path_open of {path}"), open(path, 0), "a refusal")?;
        let refused = [PERM, NOTCAPABLE, ACCES].contains(&error);
        holds(
            &format!("what path_open of {path} fails with"),
            refused,
            "perm, notcapable or acces",
            &error,
        )?;
    }
    ok("path_open by .. that stays inside", open("sub/../a.txt", 0))?;
    Ok(())
}
