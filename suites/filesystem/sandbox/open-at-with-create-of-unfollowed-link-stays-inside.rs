//! ---
//! title: open-at with create or truncate, and without symlink-follow, of a link out of its directory opens nothing outside
//! formerly: [filesystem/escapes/open-at-with-create-of-links-unfollowed]
//! requirements: [filesystem.types.paths.no-escape-by-link, filesystem.types.path-flags.symlink-follow]
//! dirs:
//!   - guest: /data
//!     holds:
//!       new: { symlink: ../new.txt }
//!       far: { symlink: new }
//!       sub: { dir: { up: { symlink: ../../new.txt } } }
//!       absolute: { symlink: /nonexistent/new.txt }
//!       out: { symlink: ../secret.txt }
//! outside: { secret.txt: secret }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["new", "far", "sub/up", "absolute", "out"] {
        for how in [
            OpenFlags::CREATE,
            OpenFlags::TRUNCATE,
            OpenFlags::CREATE | OpenFlags::TRUNCATE,
        ] {
            let check = format!("open-at of {path} with {how:?}");
            if let Ok(opened) = data.open_at(PathFlags::empty(), path, how, DescriptorFlags::WRITE) {
                // A host may open the link itself.
                let kind = ok(&format!("get-type after {check}"), opened.get_type())?;
                equal(&format!("the type after {check}"), &kind, &DescriptorType::SymbolicLink)?;
            }
        }
    }
    Ok(())
}
