//! ---
//! title: Nothing is renamed or linked into a preopen that the host makes read-only, nor out of it into one that can be changed
//! requirements: [filesystem.types.descriptor-flags.read-only-directory]
//! dirs: [{ guest: /data, read-only: true, holds: { a.txt: hello } }, { guest: /other, holds: { c.txt: other } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello }, /other: { c.txt: other } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let (data, other) = (preopen!("/data")?, preopen!("/other")?);
    let none = PathFlags::empty();
    for (check, result) in [
        ("rename-at into it", other.rename_at("c.txt", &data, "new")),
        ("rename-at over a file in it", other.rename_at("c.txt", &data, "a.txt")),
        ("link-at into it", other.link_at(none, "c.txt", &data, "new")),
        ("rename-at out of it", data.rename_at("a.txt", &other, "new")),
        ("link-at out of it", data.link_at(none, "a.txt", &other, "new")),
    ] {
        let expected = "an error that refuses a change, or crossing from one file system to another";
        let error = err(check, result, expected)?;
        let fits = matches!(
            error,
            ErrorCode::ReadOnly
                | ErrorCode::NotPermitted
                | ErrorCode::Access
                | ErrorCode::CrossDevice
                | ErrorCode::Unsupported
        );
        holds(&format!("the error of {check}"), fits, expected, &error)?;
    }
    Ok(())
}
