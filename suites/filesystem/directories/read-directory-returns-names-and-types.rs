//! ---
//! title: read-directory returns each entry once, with its name, and with its type or unknown
//! formerly: [filesystem/directories/entries-have-names-and-types]
//! requirements: [filesystem.types.read-directory.entries, filesystem.types.read-directory.no-dots]
//! dirs: [{ guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::DescriptorType;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let entries = ok("read-directory", data.read_directory())?;
    let mut seen = Vec::new();
    while let Some(entry) = ok("read-directory-entry", entries.read_directory_entry())? {
        seen.push((entry.name, entry.type_));
    }
    seen.sort_unstable_by(|one, other| one.0.cmp(&other.0));
    let names: Vec<&str> = seen.iter().map(|(name, _)| name.as_str()).collect();
    equal("the names of the entries", &names, &vec!["a.txt", "link", "sub"])?;
    let types = [
        DescriptorType::RegularFile,
        DescriptorType::SymbolicLink,
        DescriptorType::Directory,
    ];
    for ((name, type_), expected) in seen.iter().zip(types) {
        // A host that does not know the type says so.
        let fits = *type_ == expected || *type_ == DescriptorType::Unknown;
        holds(
            &format!("the type of {name}"),
            fits,
            &format!("{expected:?} or Unknown"),
            type_,
        )?;
    }
    Ok(())
}
