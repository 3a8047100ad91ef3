//! ---
//! title: path_open does not open what is outside the directory
//! formerly: [preview1/paths/no-way-out]
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
    let data = preopen("/data")?;
    // The files inside can be opened: it is not that the host opens none.
    ok(
        "path_open of a.txt",
        path_open(data, SYMLINK_FOLLOW, "a.txt", 0, READ, 0),
    )?;
    for path in [
        "../secret.txt",
        "sub/../../secret.txt",
        "/etc/hostname",
        "out",
        "up/secret.txt",
    ] {
        err(
            &format!("path_open of {path}"),
            path_open(data, SYMLINK_FOLLOW, path, 0, READ, 0),
            "an error",
        )?;
    }
    Ok(())
}
