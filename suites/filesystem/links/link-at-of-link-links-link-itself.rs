//! ---
//! title: link-at without symlink-follow of a link, a dangling one and a loop too, links the link itself, or fails because it is not a file
//! formerly: [filesystem/links/link-at-of-links]
//! requirements: [filesystem.types.link-at.links, filesystem.types.path-flags.symlink-follow]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, link: { symlink: a.txt }, gone: { symlink: none }, loop: { symlink: loop } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorType, ErrorCode, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    for (path, new) in [("link", "second"), ("gone", "third"), ("loop", "fourth")] {
        match data.link_at(none, path, &data, new) {
            // The text has not-permitted for an old path that is not a file: a link need not count as one.
            Err(ErrorCode::NotPermitted | ErrorCode::Unsupported) => {}
            linked => {
                ok(&format!("link-at of {path}"), linked)?;
                let stat = ok(&format!("stat-at of {new}"), data.stat_at(none, new))?;
                equal(
                    &format!("the type of {new}"),
                    &stat.type_,
                    &DescriptorType::SymbolicLink,
                )?;
            }
        }
    }
    Ok(())
}
