//! ---
//! title: read-directory gives each entry once, with its name and type
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
    let mut found = Vec::new();
    while let Some(entry) = ok("read-directory-entry", entries.read_directory_entry())? {
        // A host that does not know the type says so.
        let known = entry.type_ != DescriptorType::Unknown;
        found.push((entry.name, known.then_some(entry.type_)));
    }
    found.sort_unstable_by(|one, other| one.0.cmp(&other.0));
    let expected = [
        ("a.txt", DescriptorType::RegularFile),
        ("link", DescriptorType::SymbolicLink),
        ("sub", DescriptorType::Directory),
    ];
    equal("how many entries there are", &found.len(), &expected.len())?;
    for ((name, kind), (expected_name, expected_kind)) in found.iter().zip(expected) {
        equal("the name of an entry", &name.as_str(), &expected_name)?;
        equal(
            &format!("the type of {name}"),
            &kind.unwrap_or(expected_kind),
            &expected_kind,
        )?;
    }
    Ok(())
}
