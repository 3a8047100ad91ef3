//! ---
//! title: symlink-at to a path that leaves its directory, or starts with a slash, fails with not-permitted
//! formerly: [filesystem/escapes/symlink-at-to]
//! requirements: [filesystem.types.paths.no-escape, filesystem.types.paths.no-absolute]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: hello } } } }]
//! outside: { secret.txt: secret, secrets: { dir: { c.txt: secret } } }
//! ---
#![no_std]
#![no_main]
use filesystem::NEW_OUT;
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in NEW_OUT {
        fails(
            &format!("symlink-at to {path}"),
            data.symlink_at("a.txt", path),
            ErrorCode::NotPermitted,
        )?;
    }
    Ok(())
}
