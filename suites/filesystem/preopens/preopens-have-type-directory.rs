//! ---
//! title: get-type and stat of each preopen return the type directory, and read-directory lists it
//! requirements: [filesystem.preopens.get-directories.are-directories]
//! formerly: [filesystem/preopens/are-directories]
//! dirs:
//!   - { guest: /one, holds: { a.txt: hello, sub: { dir: {} } } }
//!   - { guest: /two, holds: { a.txt: "", sub: { dir: { b.txt: "" } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;
use wasi::filesystem::types::DescriptorType;

test!(run);

fn run() -> Outcome {
    let found = get_directories();
    equal("the number of preopens", &found.len(), &2)?;
    for (directory, name) in found {
        let kind = ok(&format!("get-type of {name}"), directory.get_type())?;
        equal(&format!("the type of {name}"), &kind, &DescriptorType::Directory)?;
        let kind = ok(&format!("stat of {name}"), directory.stat())?.type_;
        equal(
            &format!("the type of {name} in stat"),
            &kind,
            &DescriptorType::Directory,
        )?;
        let entries = ok(&format!("read-directory of {name}"), directory.read_directory())?;
        let mut names = Vec::new();
        while let Some(entry) = ok(
            &format!("read-directory-entry of {name}"),
            entries.read_directory_entry(),
        )? {
            names.push(entry.name);
        }
        names.sort_unstable();
        equal(
            &format!("the entries of {name}"),
            &names,
            &vec![String::from("a.txt"), String::from("sub")],
        )?;
    }
    Ok(())
}
