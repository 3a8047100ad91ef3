//! ---
//! title: Each function fails with not-permitted for a path that leaves its directory by .., whatever it names
//! requirements: [filesystem.types.paths.no-escape]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! outside: { secret.txt: secret }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { b.txt: more } } } } }
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
            "..",
            "../",
            "../.",
            "./..",
            "sub/../..",
            "sub/../../",
            "../secret.txt",
            "../none",
            "../0",
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
