//! ---
//! title: get-directories called again gives the same names, with handles of their own
//! requirements: [filesystem.preopens.get-directories.names, filesystem.preopens.get-directories.own-handles]
//! dirs: [{ guest: /one }, { guest: /two }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::preopens::get_directories;

test!(run);

fn run() -> Outcome {
    let first = get_directories();
    let second = get_directories();
    let mut names: Vec<&str> = first.iter().map(|(_, name)| name.as_str()).collect();
    let mut again: Vec<&str> = second.iter().map(|(_, name)| name.as_str()).collect();
    names.sort_unstable();
    again.sort_unstable();
    equal("the names, second time", &again, &names)?;
    for (one, name) in &first {
        let (other, _) = some(name, second.iter().find(|(_, other)| other == name))?;
        equal("is-same-object", &one.is_same_object(other), &true)?;
    }
    Ok(())
}
