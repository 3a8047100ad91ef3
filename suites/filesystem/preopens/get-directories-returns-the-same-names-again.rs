//! ---
//! title: get-directories returns the same names when it is called again, with handles of their own
//! requirements: [filesystem.preopens.get-directories.names, filesystem.preopens.get-directories.own-handles]
//! formerly: [filesystem/preopens/asking-again-gives-them-again]
//! dirs:
//!   - { guest: /one, holds: { size.txt: "1" } }
//!   - { guest: /two, holds: { size.txt: "22" } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::{Descriptor, PathFlags};

test!(run);

fn run() -> Outcome {
    let first = get_directories();
    let second = get_directories();
    let sorted = |found: &[(Descriptor, String)]| {
        let mut names: Vec<String> = found.iter().map(|(_, name)| name.clone()).collect();
        names.sort_unstable();
        names
    };
    equal(
        "the names of the first call",
        &sorted(&first),
        &vec![String::from("/one"), String::from("/two")],
    )?;
    equal("the names of the second call", &sorted(&second), &sorted(&first))?;
    drop(first);
    for (name, size) in [("/one", 1), ("/two", 2)] {
        let (directory, _) = some(name, second.iter().find(|(_, other)| other == name))?;
        let stat = ok(
            &format!("stat-at through the second handle of {name}"),
            directory.stat_at(PathFlags::empty(), "size.txt"),
        )?;
        equal(&format!("the size of the file in {name}"), &stat.size, &size)?;
    }
    Ok(())
}
