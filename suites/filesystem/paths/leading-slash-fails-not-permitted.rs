//! ---
//! title: Each function fails with not-permitted for a path that starts with a slash, whatever follows
//! requirements: [filesystem.types.paths.no-absolute]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::{makes_no_such_link, EACH_FUNCTION};
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (function, call) in EACH_FUNCTION {
        for path in [
            "/",
            "//",
            "/a.txt",
            "//a.txt",
            "/./a.txt",
            "/../a.txt",
            "/sub/",
            "/link",
            "/none",
        ] {
            let result = call(&data, path);
            // The text gives the errors no order.
            if !makes_no_such_link(function, &result) {
                fails(&format!("{function} {path:?}"), result, ErrorCode::NotPermitted)?;
            }
        }
    }
    Ok(())
}
