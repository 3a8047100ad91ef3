//! ---
//! title: A name that means something to the language of a host, such as constructor, does not exist before it is made
//! formerly: [filesystem/paths/no-name-is-there-of-itself]
//! requirements: [filesystem.types.no-entry]
//! level: should
//! dirs: [{ guest: /data }]
//! expect: { outcome: ok, dirs: { /data: {} } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    for name in ["constructor", "toString", "__proto__", "__class__", "self"] {
        let no_entry = ErrorCode::NoEntry;
        let opened = data.open_at(none, name, OpenFlags::empty(), DescriptorFlags::READ);
        fails(&format!("open-at of {name}"), opened, no_entry)?;
        fails(&format!("stat-at of {name}"), data.stat_at(none, name), no_entry)?;
        fails(
            &format!("remove-directory-at of {name}"),
            data.remove_directory_at(name),
            no_entry,
        )?;
        ok(
            &format!("create-directory-at of {name}"),
            data.create_directory_at(name),
        )?;
        ok(&format!("stat-at of {name}, made"), data.stat_at(none, name))?;
        ok(
            &format!("remove-directory-at of {name}, made"),
            data.remove_directory_at(name),
        )?;
    }
    Ok(())
}
