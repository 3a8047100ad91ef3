//! ---
//! title: create-directory-at of a path that ends in a dot or a slash and names a directory that exists fails with exist
//! formerly: [filesystem/directories/dots-are-there-already]
//! requirements: [filesystem.types.exist]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in [".", "./", "sub/.", "sub/", "sub//"] {
        let made = data.create_directory_at(path);
        fails(&format!("create-directory-at of {path}"), made, ErrorCode::Exist)?;
    }
    Ok(())
}
