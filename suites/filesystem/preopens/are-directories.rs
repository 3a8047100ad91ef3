//! ---
//! title: Each preopen is a directory, by get-type and by stat, and can be listed
//! requirements: [filesystem.preopens.get-directories.are-directories]
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
    for (directory, name) in get_directories() {
        let kind = ok("get-type", directory.get_type())?;
        equal(&format!("get-type of {name}"), &kind, &DescriptorType::Directory)?;
        let kind = ok("stat", directory.stat())?.type_;
        equal(
            &format!("the type that stat tells of {name}"),
            &kind,
            &DescriptorType::Directory,
        )?;
        let entries = ok("read-directory", directory.read_directory())?;
        let mut names = Vec::new();
        while let Some(entry) = ok("read-directory-entry", entries.read_directory_entry())? {
            names.push(entry.name);
        }
        names.sort_unstable();
        equal(
            &format!("what {name} holds"),
            &names,
            &vec![String::from("a.txt"), String::from("sub")],
        )?;
    }
    Ok(())
}
