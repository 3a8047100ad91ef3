//! ---
//! title: create-directory-at and open-at with create work in each preopen that can be changed
//! requirements: [filesystem.preopens.get-directories.are-directories]
//! formerly: [filesystem/preopens/can-be-written-to]
//! dirs: [{ guest: /one }, { guest: /two }]
//! expect:
//!   outcome: ok
//!   dirs: { /one: { sub: { dir: { new.txt: x } } }, /two: { sub: { dir: { new.txt: x } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    equal("the number of preopens", &found.len(), &2)?;
    for (directory, name) in found {
        match directory.create_directory_at("sub") {
            // Nothing says that a preopen can be changed.
            Err(error @ (ErrorCode::ReadOnly | ErrorCode::NotPermitted | ErrorCode::Access)) => {
                return not_applicable(&format!("create-directory-at in {name} fails with {error:?}"));
            }
            created => ok(&format!("create-directory-at in {name}"), created)?,
        }
        let file = directory.open_at(
            PathFlags::empty(),
            "sub/new.txt",
            OpenFlags::CREATE,
            DescriptorFlags::WRITE,
        );
        let file = ok(&format!("open-at with create in {name}"), file)?;
        equal(
            &format!("the count that write in {name} returns"),
            &ok(&format!("write in {name}"), file.write(b"x", 0))?,
            &1,
        )?;
    }
    Ok(())
}
