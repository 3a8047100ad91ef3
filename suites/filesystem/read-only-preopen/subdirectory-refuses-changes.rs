//! ---
//! title: A directory opened below a preopen that the host makes read-only cannot be changed either
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
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    refused("create-directory-at in sub", sub.create_directory_at("new"))?;
    refused("unlink-file-at in sub", sub.unlink_file_at("b.txt"))?;
    let opened = sub.open_at(PathFlags::empty(), "b.txt", OpenFlags::empty(), DescriptorFlags::WRITE);
    refused("open-at to write in sub", opened)?;
    let again = open!(sub, ".", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    refused(
        "create-directory-at in sub, opened again",
        again.create_directory_at("new"),
    )
}
