//! ---
//! title: A name that means something to the language of a host, such as constructor, is there once it is made, and not before
//! formerly: [filesystem/paths/no-name-is-there-of-itself]
//! requirements: [filesystem.types.no-entry, filesystem.types.open-at.no-entry, filesystem.types.stat-at.no-entry]
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
        let opened = data.open_at(none, name, OpenFlags::empty(), DescriptorFlags::READ);
        fails(&format!("open-at of {name}"), opened, ErrorCode::NoEntry)?;
        fails(
            &format!("stat-at of {name}"),
            data.stat_at(none, name),
            ErrorCode::NoEntry,
        )?;
        let removed = data.remove_directory_at(name);
        fails(&format!("remove-directory-at of {name}"), removed, ErrorCode::NoEntry)?;
        ok(
            &format!("create-directory-at of {name}"),
            data.create_directory_at(name),
        )?;
        ok(&format!("stat-at of {name}"), data.stat_at(none, name))?;
        ok(
            &format!("remove-directory-at of {name}"),
            data.remove_directory_at(name),
        )?;
    }
    Ok(())
}
