//! ---
//! title: A file opened with a flag of synchronized writes is written and read like any other
//! formerly: [filesystem/flags/synchronized-writes-work]
//! requirements: [filesystem.types.descriptor-flags.sync-is-a-request]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let mut opened_any = false;
    for flag in [
        DescriptorFlags::FILE_INTEGRITY_SYNC,
        DescriptorFlags::DATA_INTEGRITY_SYNC,
        DescriptorFlags::REQUESTED_WRITE_SYNC,
    ] {
        let flags = DescriptorFlags::READ | DescriptorFlags::WRITE | flag;
        // That it is opened is for another test to check.
        let Ok(file) = data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), flags) else {
            continue;
        };
        opened_any = true;
        let written = ok(&format!("write with {flag:?}"), file.write(b"J", 0))?;
        equal(&format!("the bytes written with {flag:?}"), &written, &1)?;
        let (bytes, _) = ok(&format!("read with {flag:?}"), read!(file, 1, 0))?;
        equal(&format!("the bytes read with {flag:?}"), &bytes, &b"J".to_vec())?;
        let seen = ok(&format!("get-flags with {flag:?}"), file.get_flags())?;
        // One of them may be more than was asked for: what O_SYNC asks for O_DSYNC does too, and Linux has one bit for both of them.
        let sync = DescriptorFlags::FILE_INTEGRITY_SYNC
            | DescriptorFlags::DATA_INTEGRITY_SYNC
            | DescriptorFlags::REQUESTED_WRITE_SYNC;
        let fits = (flags | sync).contains(seen);
        holds(
            &format!("the flags after open-at with {flag:?}"),
            fits,
            "no flags but those requested, and those of synchronized writes",
            &seen,
        )?;
    }
    if opened_any {
        return Ok(());
    }
    not_applicable("open-at with each flag of synchronized writes fails")
}
