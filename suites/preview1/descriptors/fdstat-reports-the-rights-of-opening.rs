//! ---
//! title: fd_fdstat_get reports the rights to read and to write that a file was opened with
//! requirements: [preview1.fd-fdstat-get.rights]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    for (name, rights) in [("reading", READ), ("writing", WRITE), ("both", READ | WRITE)] {
        let opening = path_open(data, SYMLINK_FOLLOW, "a.txt", 0, rights, 0);
        let file = needed(&format!("path_open for {name}"), opening)?;
        let stat = ok(
            &format!("fd_fdstat_get of a file opened for {name}"),
            fd_fdstat_get(file),
        )?;
        equal(
            &format!("the rights by fd_fdstat_get of a file opened for {name}"),
            &(stat.rights_base & (READ | WRITE)),
            &rights,
        )?;
    }
    Ok(())
}
