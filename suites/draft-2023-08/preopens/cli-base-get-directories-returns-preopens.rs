//! ---
//! title: get-directories of wasi:cli-base/preopens returns each directory, and files in it can be opened
//! formerly: [draft-2023-08/preopens/in-cli-base-before]
//! requirements: [draft-2023-08.preopens.get-directories]
//! snapshots: ['2023-07']
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
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
    equal("the number of directories by get-directories", &found.len(), &1)?;
    let (data, name) = &found[0];
    equal("the name by get-directories", &name[..], "/data")?;
    let opened = open_at(
        *data,
        PathFlags::empty(),
        "a.txt",
        OpenFlags::empty(),
        DescriptorFlags::READ,
        Modes::READABLE,
    );
    ok("open-at of a.txt", opened)?;
    Ok(())
}
