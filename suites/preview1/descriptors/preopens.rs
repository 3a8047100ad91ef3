//! ---
//! title: Preopens are the descriptors from 3 on, each with its name
//! requirements: [preview1.fd-prestat-get.preopens, preview1.fd-prestat-dir-name.name]
//! dirs: [{ guest: /data }, { guest: /other/place }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let mut names = Vec::new();
    for fd in FIRST_PREOPEN.. {
        match fd_prestat_get(fd) {
            Ok(length) => names.push(ok("fd_prestat_dir_name", fd_prestat_dir_name(fd, length))?),
            Err(error) => {
                equal("what fd_prestat_get after the last fails with", &error, &BADF)?;
                break;
            }
        }
    }
    equal(
        "the names of the preopens",
        &names[..],
        &["/data".into(), "/other/place".into()],
    )
}
