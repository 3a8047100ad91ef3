//! ---
//! title: Each function fails for an empty path
//! formerly: [filesystem/paths/an-empty-path-names-nothing]
//! requirements: [filesystem.types.paths.empty]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use filesystem::EACH_FUNCTION;
use guest::*;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (function, call) in EACH_FUNCTION {
        for path in [""] {
            let result = call(&data, path);
            err(&format!("{function} {path:?}"), result, "an error")?;
        }
    }
    Ok(())
}
