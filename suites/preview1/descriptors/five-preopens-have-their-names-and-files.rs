//! ---
//! title: fd_prestat_dir_name gives each of five preopened directories its name, and each opens its own file
//! requirements: [preview1.fd-prestat-get.preopens, preview1.fd-prestat-dir-name.name]
//! dirs:
//!   - { guest: /a, holds: { in.txt: a } }
//!   - { guest: /longer/name, holds: { in.txt: bb } }
//!   - { guest: /ü, holds: { in.txt: ccc } }
//!   - { guest: ., holds: { in.txt: dddd } }
//!   - { guest: /last, holds: { in.txt: eeeee } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let all = ok("fd_prestat_dir_name", preopens())?;
    // The order of preopens is the host's choice.
    let mut names: Vec<String> = all.iter().map(|(_, name)| name.clone()).collect();
    names.sort();
    let expected = [".", "/a", "/last", "/longer/name", "/ü"].map(String::from);
    equal("the names by fd_prestat_dir_name", &names[..], &expected)?;
    for (name, size) in [("/a", 1), ("/longer/name", 2), ("/ü", 3), (".", 4), ("/last", 5)] {
        for (fd, _) in all.iter().filter(|(_, one)| one == name) {
            let stat = ok(
                &format!("path_filestat_get below {name}"),
                path_filestat_get(*fd, 0, "in.txt"),
            )?;
            equal(&format!("the size of the file below {name}"), &stat.size, &size)?;
        }
    }
    Ok(())
}
