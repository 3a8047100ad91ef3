//! ---
//! title: With a slash or /. after an unfollowed link out, open-at, stat-at, metadata-hash-at and readlink-at show nothing of what it leads to
//! requirements: [filesystem.types.paths.no-escape-by-link]
//! dirs:
//!   - guest: /data
//!     holds:
//!       a.txt: hello
//!       sub: { dir: { up: { symlink: ../../secret.txt } } }
//!       out: { symlink: ../secret.txt }
//!       chain: { symlink: out }
//!       absolute: { symlink: /etc/hostname }
//!       back: { symlink: ../0/a.txt }
//!       outside: { symlink: ../secrets }
//!       slashed: { symlink: ../secrets/ }
//!       dotted: { symlink: ../secrets/. }
//!       doubled: { symlink: ..//secrets// }
//!       parent: { symlink: .. }
//!       slashed-parent: { symlink: ../ }
//!       root: { symlink: / }
//! outside: { secret.txt: secret, secrets: { dir: { c.txt: secret, link: { symlink: c.txt }, empty: { dir: {} } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    for path in [
        "out/",
        "outside/",
        "outside//",
        "outside/.",
        "slashed/.",
        "dotted/.",
        "parent/.",
        "root/.",
        "slashed",
        "slashed/",
        "parent/",
        "slashed-parent/",
        "root/",
        "chain/",
    ] {
        // A host may tell of the link itself, or fail in any way.
        if let Ok(stat) = data.stat_at(none, path) {
            equal(
                &format!("the type by stat-at of {path}"),
                &stat.type_,
                &DescriptorType::SymbolicLink,
            )?;
        }
        if let Ok(opened) = data.open_at(none, path, OpenFlags::empty(), DescriptorFlags::READ) {
            let seen = ok(&format!("get-type after open-at of {path}"), opened.get_type())?;
            equal(
                &format!("the type after open-at of {path}"),
                &seen,
                &DescriptorType::SymbolicLink,
            )?;
        }
        let opened = data.open_at(none, path, OpenFlags::DIRECTORY, DescriptorFlags::READ);
        err(
            &format!("open-at with directory of {path}"),
            opened.map(|_| "a directory"),
            "an error",
        )?;
        let link = path.split('/').next().unwrap_or_default();
        if let Ok(contents) = data.readlink_at(path) {
            let own = needed(&format!("readlink-at of {link}"), data.readlink_at(link))?;
            equal(&format!("the contents by readlink-at of {path}"), &contents, &own)?;
        }
        let hash = |path| data.metadata_hash_at(none, path).map(|hash| (hash.lower, hash.upper));
        let before = hash(link);
        if let Ok(seen) = hash(path) {
            let before = needed(&format!("metadata-hash-at of {link}"), before)?;
            let after = needed(&format!("metadata-hash-at of {link} again"), hash(link))?;
            // The hash of an unmodified link may be another one each time, which says nothing of what lies outside.
            if before == after {
                equal(&format!("the hash by metadata-hash-at of {path}"), &seen, &before)?;
            }
        }
    }
    Ok(())
}
