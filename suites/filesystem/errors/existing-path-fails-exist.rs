//! ---
//! title: What is made where something is already, a link that leads nowhere too, fails with exist
//! formerly: [filesystem/errors/what-is-there-already-is-exist]
//! requirements: [filesystem.types.exist]
//! dirs:
//!   - guest: /data
//!     holds:
//!       a.txt: hello
//!       link: { symlink: a.txt }
//!       gone: { symlink: none }
//!       empty: { dir: {} }
//!       sub: { dir: { b.txt: more } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["a.txt", "sub", "gone"] {
        fails(
            &format!("create-directory-at of {path}"),
            data.create_directory_at(path),
            ErrorCode::Exist,
        )?;
        fails(
            &format!("symlink-at to {path}"),
            data.symlink_at("a.txt", path),
            ErrorCode::Exist,
        )?;
        let linked = data.link_at(PathFlags::empty(), "a.txt", &data, path);
        fails(&format!("link-at to {path}"), linked, ErrorCode::Exist)?;
    }
    Ok(())
}
