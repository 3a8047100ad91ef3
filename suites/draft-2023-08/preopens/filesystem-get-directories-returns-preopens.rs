//! ---
//! title: get-directories of wasi:filesystem/preopens returns each directory, and files in it can be opened
//! formerly: [draft-2023-08/preopens/in-wasi-filesystem]
//! requirements: [draft-2023-08.preopens.get-directories]
//! snapshots: ['2023-08', '2023-09']
//! dirs: [{ guest: /data, holds: { a.txt: hello } }, { guest: /more, holds: { b.txt: more } }]
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::preopens::get_directories;
use draft::types::*;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    let found = get_directories();
    let mut names: Vec<&str> = found.iter().map(|(_, name)| &name[..]).collect();
    names.sort();
    equal("the names", &names[..], &["/data", "/more"])?;
    for (directory, name) in &found {
        let kind = ok("get-type", get_type(*directory))?;
        equal(&format!("the type of {name}"), &kind, &DescriptorType::Directory)?;
        let file = if name == "/data" { "a.txt" } else { "b.txt" };
        let (path, create) = (PathFlags::empty(), OpenFlags::empty());
        let opened = open_at(*directory, path, file, create, DescriptorFlags::READ, Modes::READABLE);
        ok(&format!("open-at of {file} in {name}"), opened)?;
    }
    Ok(())
}
