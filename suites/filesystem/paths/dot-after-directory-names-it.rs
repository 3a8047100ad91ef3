//! ---
//! title: "To each function a directory, or a link to one, with a slash and a dot after its name is the directory, also without symlink-follow"
//! requirements: [filesystem.types.paths.dots, filesystem.types.paths.links-in-the-middle]
//! level: should
//! dirs: [{ guest: /data, holds: { dlink: { symlink: sub }, sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::{DescriptorType, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    for (function, call) in EACH_THAT_FINDS {
        for path in after_directory(&SLASH_DOTS) {
            ok(&format!("{function} {path}"), call(&data, &path))?;
        }
    }
    for path in after_directory(&SLASH_DOTS) {
        for flags in [PathFlags::empty(), PathFlags::SYMLINK_FOLLOW] {
            let call = format!("{path} with {flags:?}");
            let stat = ok(&format!("stat-at of {call}"), data.stat_at(flags, &path))?;
            equal(&format!("the type of {call}"), &stat.type_, &DescriptorType::Directory)?;
        }
    }
    Ok(())
}
