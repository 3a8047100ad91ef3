//! ---
//! title: A file opened with the flags of synchronized writes takes writes and gives them back
//! formerly: [filesystem/flags/synchronized-writes-work]
//! requirements: [filesystem.types.descriptor-flags.sync-is-a-request]
//! dirs: [{ guest: /data, holds: { a.txt: hello, empty: { dir: {} } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for flag in [
        DescriptorFlags::FILE_INTEGRITY_SYNC,
        DescriptorFlags::DATA_INTEGRITY_SYNC,
        DescriptorFlags::REQUESTED_WRITE_SYNC,
    ] {
        let flags = DescriptorFlags::READ | DescriptorFlags::WRITE | flag;
        let file = match data.open_at(PathFlags::empty(), "a.txt", OpenFlags::empty(), flags) {
            // A host that cannot do it may say so.
            Err(ErrorCode::Unsupported) => continue,
            opened => ok(&format!("open-at with {flag:?}"), opened)?,
        };
        equal("what write tells", &ok("write", file.write(b"HELLO", 0))?, &5)?;
        let (bytes, _) = ok("read", file.read(10, 0))?;
        equal("what read gives", &bytes, &b"HELLO".to_vec())?;
        let told = ok("get-flags", file.get_flags())?;
        holds("get-flags", flags.contains(told), "none but the flags asked for", &told)?;
    }
    Ok(())
}
