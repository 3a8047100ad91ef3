//! ---
//! title: read, write and set-size of a directory fail with an error that names the directory or the descriptor, not with invalid
//! requirements: [filesystem.types.error-code.as-posix]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello, sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, ErrorCode, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    let expected = "is-directory, or bad-descriptor";
    for (call, result) in [
        ("read", sub.read(1, 0).map(drop)),
        ("write", sub.write(b"x", 0).map(drop)),
    ] {
        let error = err(&format!("{call} of a directory"), result, expected)?;
        let fits = matches!(error, ErrorCode::IsDirectory | ErrorCode::BadDescriptor);
        holds(&format!("the error of {call} of a directory"), fits, expected, &error)?;
    }
    // POSIX names EINVAL too for ftruncate.
    let error = err(
        "set-size of a directory",
        sub.set_size(1),
        "is-directory, bad-descriptor or invalid",
    )?;
    let fits = matches!(
        error,
        ErrorCode::IsDirectory | ErrorCode::BadDescriptor | ErrorCode::Invalid
    );
    holds(
        "the error of set-size of a directory",
        fits,
        "is-directory, bad-descriptor or invalid",
        &error,
    )
}
