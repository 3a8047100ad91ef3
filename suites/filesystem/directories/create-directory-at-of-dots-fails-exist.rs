//! ---
//! title: "create-directory-at and open-at with exclusive find . and .. to be there: exist"
//! formerly: [filesystem/directories/dots-are-there-already]
//! requirements: [filesystem.types.exist]
//! level: should
//! dirs: [{ guest: /data, holds: { sub: { dir: { b.txt: more } } } }]
//! expect: { outcome: ok, dirs: { /data: { sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::ErrorCode;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in [".", "sub/.", "sub/..", "sub/"] {
        fails(
            &format!("create-directory-at of {path}"),
            data.create_directory_at(path),
            ErrorCode::Exist,
        )?;
    }
    Ok(())
}
