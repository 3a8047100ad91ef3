//! ---
//! title: A link to a directory with a slash after its name names the directory to each function, also without symlink-follow
//! requirements: [filesystem.types.paths.trailing-slash]
//! level: should
//! dirs: [{ guest: /data, holds: { dlink: { symlink: sub }, sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use filesystem::EACH_THAT_FINDS;
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for path in ["dlink/", "dlink//"] {
        for (function, call) in EACH_THAT_FINDS {
            ok(&format!("{function} {path}"), call(&data, path))?;
        }
        for flags in [PathFlags::empty(), PathFlags::SYMLINK_FOLLOW] {
            let stat = ok(&format!("stat-at of {path} with {flags:?}"), data.stat_at(flags, path))?;
            equal(
                &format!("the type of {path} with {flags:?}"),
                &stat.type_,
                &DescriptorType::Directory,
            )?;
            let opened = data.open_at(flags, path, OpenFlags::empty(), DescriptorFlags::READ);
            let sub = ok(&format!("open-at of {path} with {flags:?}"), opened)?;
            let inside = sub.stat_at(PathFlags::empty(), "b.txt");
            ok(&format!("stat-at of b.txt from {path} with {flags:?}"), inside)?;
        }
    }
    Ok(())
}
