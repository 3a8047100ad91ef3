//! ---
//! title: fd_seek moves from the start, from here and from the end, and never before the start
//! requirements: [preview1.fd-seek.whence, preview1.fd-seek.before-the-start, preview1.fd-tell.offset]
//! dirs: [{ guest: /data, holds: { a.txt: "0123456789" } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let file = ok("path_open", open("a.txt", 0))?;
    for (what, offset, whence, expected) in [
        ("4 from the start", 4, WHENCE_SET, 4),
        ("2 on", 2, WHENCE_CUR, 6),
        ("3 back", -3, WHENCE_CUR, 3),
        ("1 before the end", -1, WHENCE_END, 9),
        ("5 past the end", 5, WHENCE_END, 15),
        ("to the end", 0, WHENCE_END, 10),
        ("to the start", 0, WHENCE_SET, 0),
        ("7 from the start", 7, WHENCE_SET, 7),
    ] {
        let now = ok(&format!("fd_seek {what}"), fd_seek(file, offset, whence))?;
        equal(&format!("the offset after a seek {what}"), &now, &expected)?;
        equal(
            &format!("fd_tell after a seek {what}"),
            &ok("fd_tell", fd_tell(file))?,
            &expected,
        )?;
    }
    fails("fd_seek to before the start", fd_seek(file, -8, WHENCE_CUR), INVAL)?;
    fails("fd_seek to a negative offset", fd_seek(file, -1, WHENCE_SET), INVAL)?;
    equal("fd_tell after seeks that failed", &ok("fd_tell", fd_tell(file))?, &7)?;
    let mut part = [0; 8];
    let read = ok("fd_read after seeks that failed", fd_read(file, &mut [&mut part]))?;
    equal("what is read after them", &part[..read], b"789")
}
