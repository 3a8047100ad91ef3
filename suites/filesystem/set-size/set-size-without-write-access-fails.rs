//! ---
//! title: set-size of a file that was opened to be read, and of a directory, fails and changes nothing
//! requirements: [filesystem.types.set-size.bounds]
//! formerly: [filesystem/set-size/fails-where-it-cannot]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello, sub: { dir: { b.txt: more } } } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    err("set-size of a file opened to be read", file.set_size(1), "an error")?;
    err("set-size of a directory", sub.set_size(1), "an error").map(|_| ())
}
