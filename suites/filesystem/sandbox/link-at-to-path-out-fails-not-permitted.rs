//! ---
//! title: link-at to a path that leaves its directory, or starts with a slash, fails with not-permitted
//! formerly: [filesystem/escapes/link-at-to]
//! requirements: [filesystem.types.paths.no-escape, filesystem.types.paths.no-absolute]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: hello } } } }]
//! outside: { secret.txt: secret, secrets: { dir: { c.txt: secret } } }
//! ---
#![no_std]
#![no_main]
use filesystem::{link_fails, NEW_OUT};
use guest::*;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in NEW_OUT {
        link_fails(
            &format!("link-at to {path}"),
            data.link_at(PathFlags::empty(), "a.txt", &data, path),
            ErrorCode::NotPermitted,
        )?;
    }
    Ok(())
}
