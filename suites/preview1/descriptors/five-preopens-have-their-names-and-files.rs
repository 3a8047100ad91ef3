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
    equal("the number of preopens", &all.len(), &5)?;
    // Their order is the host's choice.
    for (name, size) in [("/a", 1), ("/longer/name", 2), ("/ü", 3), (".", 4), ("/last", 5)] {
        let Some((fd, _)) = all.iter().find(|(_, one)| one == name) else {
            return fail(
                "the names by fd_prestat_dir_name",
                &format!("{name} among them"),
                &format!("{all:?}"),
            );
        };
        let stat = ok(
            &format!("path_filestat_get below {name}"),
            path_filestat_get(*fd, 0, "in.txt"),
        )?;
        equal(&format!("the size of the file below {name}"), &stat.size, &size)?;
    }
    Ok(())
}
