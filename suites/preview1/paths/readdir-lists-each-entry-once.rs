//! ---
//! title: fd_readdir lists each entry once, with its type
//! formerly: [preview1/paths/entries]
//! requirements: [preview1.fd-readdir.entries]
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: {} }, link: { symlink: a.txt } } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let bytes = ok("fd_readdir", fd_readdir_bytes(data, 4096, 0))?;
    let all = entries_in(&bytes);
    // Preview 1 leaves open whether . and .. are among the entries.
    let mut names: Vec<&str> = all
        .iter()
        .map(|entry| &entry.name[..])
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    equal("the names by fd_readdir", &names[..], &["a.txt", "link", "sub"])?;
    for (name, expected) in [
        ("a.txt", FILETYPE_REGULAR),
        ("link", FILETYPE_SYMLINK),
        ("sub", FILETYPE_DIRECTORY),
    ] {
        for entry in all.iter().filter(|entry| entry.name == name) {
            holds(
                &format!("the type by fd_readdir of {name}"),
                [expected, FILETYPE_UNKNOWN].contains(&entry.filetype),
                "its type, or unknown",
                &entry.filetype,
            )?;
        }
    }
    Ok(())
}
