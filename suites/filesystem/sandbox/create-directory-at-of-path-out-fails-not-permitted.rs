//! ---
//! title: create-directory-at of a path that leaves its directory, or starts with a slash, fails with not-permitted
//! formerly: [filesystem/escapes/create-directory-at]
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
    for path in NEW_OUT.into_iter().chain(["../new/"]) {
        fails(
            &format!("create-directory-at of {path}"),
            data.create_directory_at(path),
            ErrorCode::NotPermitted,
        )?;
    }
    Ok(())
}
