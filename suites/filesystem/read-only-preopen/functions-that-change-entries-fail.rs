//! ---
//! title: In a preopen that the host makes read-only nothing is made, removed, renamed or linked
//! requirements: [filesystem.types.descriptor-flags.read-only-directory]
//! dirs:
//!   - guest: /data
//!     read-only: true
//!     holds:
//!       a.txt: hello
//!       link: { symlink: a.txt }
//!       empty: { dir: {} }
//!       sub: { dir: { b.txt: more } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, link: { symlink: a.txt }, empty: { dir: {} }, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use filesystem::*;
use guest::*;
use wasi::filesystem::types::{ErrorCode, NewTimestamp, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    refused("create-directory-at", data.create_directory_at("new"))?;
    refused("remove-directory-at", data.remove_directory_at("empty"))?;
    refused("unlink-file-at of a file", data.unlink_file_at("a.txt"))?;
    refused("unlink-file-at of a link", data.unlink_file_at("link"))?;
    refused("symlink-at", data.symlink_at("a.txt", "new"))?;
    refused("rename-at", data.rename_at("a.txt", &data, "new"))?;
    let linked = data.link_at(PathFlags::empty(), "a.txt", &data, "new");
    // A host need not make hard links.
    if !matches!(linked, Err(ErrorCode::Unsupported)) {
        refused("link-at", linked)?;
    }
    let set = data.set_times_at(PathFlags::empty(), "a.txt", NewTimestamp::Now, NewTimestamp::Now);
    refused("set-times-at", set)?;
    refused(
        "set-times of the preopen",
        data.set_times(NewTimestamp::Now, NewTimestamp::Now),
    )
}
