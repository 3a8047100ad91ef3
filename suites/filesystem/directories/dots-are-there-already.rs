//! ---
//! title: "create-directory-at and open-at with exclusive find . and .. to be there: exist"
//! requirements: [filesystem.types.exist]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let (data, _) = some("the preopen /data", found.first())?;
    for path in [".", "sub/.", "sub/..", "sub/"] {
        fails(
            &format!("create-directory-at of {path}"),
            data.create_directory_at(path),
            ErrorCode::Exist,
        )?;
    }
    Ok(())
}
