//! ---
//! title: fd_seek sets the offset from the start, from the current offset and from the end
//! formerly: [preview1/files/seek]
//! requirements: [preview1.fd-seek.whence, preview1.fd-tell.offset]
//! dirs: [{ guest: /data, holds: { a.txt: "0123456789" } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let file = opened(data, "a.txt")?;
    for (what, offset, whence, expected, rest) in [
        ("4 from the start", 4, WHENCE_SET, 4, "456789"),
        ("7 back from the end of what was read", -7, WHENCE_CUR, 3, "3456789"),
        ("1 before the end", -1, WHENCE_END, 9, "9"),
        ("5 past the end", 5, WHENCE_END, 15, ""),
        ("to the start", 0, WHENCE_SET, 0, "0123456789"),
    ] {
        let now = ok(&format!("fd_seek {what}"), fd_seek(file, offset, whence))?;
        equal(&format!("the offset by fd_seek {what}"), &now, &expected)?;
        let now = ok(&format!("fd_tell after fd_seek {what}"), fd_tell(file))?;
        equal(&format!("the offset by fd_tell after fd_seek {what}"), &now, &expected)?;
        reads(&format!("fd_read after fd_seek {what}"), file, rest)?;
    }
    Ok(())
}
