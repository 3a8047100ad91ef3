//! ---
//! title: fd_prestat_dir_name gives each preopened directory its name
//! formerly: [preview1/descriptors/preopens]
//! requirements: [preview1.fd-prestat-get.preopens, preview1.fd-prestat-dir-name.name]
//! dirs: [{ guest: /data }, { guest: /other/place }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let mut names: Vec<String> = ok("fd_prestat_dir_name", preopens())?
        .into_iter()
        .map(|(_, name)| name)
        .collect();
    // The order of preopens is the host's choice.
    names.sort();
    equal(
        "the names by fd_prestat_dir_name",
        &names[..],
        &["/data".into(), "/other/place".into()],
    )
}
