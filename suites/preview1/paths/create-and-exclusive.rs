//! ---
//! title: path_open creates a file, once when it must be new
//! requirements: [preview1.path-open.creates]
//! dirs: [{ guest: /data }]
//! expect: { outcome: ok, dirs: { /data: { new.txt: made } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    fails("path_open of what is not there", open("new.txt", 0), NOENT)?;
    let file = ok("path_open with creat and excl", open("new.txt", CREAT | EXCL))?;
    ok("fd_write", fd_write(file, &[b"made"]))?;
    fails(
        "path_open with creat and excl again",
        open("new.txt", CREAT | EXCL),
        EXIST,
    )?;
    let again = ok("path_open with creat of what is there", open("new.txt", CREAT))?;
    let mut part = [0; 8];
    let read = ok("fd_read", fd_read(again, &mut [&mut part]))?;
    equal("what the file holds", &part[..read], b"made")
}
