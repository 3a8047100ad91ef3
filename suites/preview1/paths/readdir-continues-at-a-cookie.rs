//! ---
//! title: fd_readdir continues after the entry whose cookie it is given, with buffers of different sizes
//! formerly: [preview1/paths/entries-by-cookie]
//! requirements: [preview1.fd-readdir.cookies]
//! level: should
//! dirs:
//!   - guest: /data
//!     holds:
//!       file-number-00.txt: x
//!       file-number-01.txt: x
//!       file-number-02.txt: x
//!       file-number-03.txt: x
//!       file-number-04.txt: x
//!       file-number-05.txt: x
//!       file-number-06.txt: x
//!       file-number-07.txt: x
//!       file-number-08.txt: x
//!       file-number-09.txt: x
//!       file-number-10.txt: x
//!       file-number-11.txt: x
//!       file-number-12.txt: x
//!       file-number-13.txt: x
//!       file-number-14.txt: x
//!       file-number-15.txt: x
//!       file-number-16.txt: x
//!       file-number-17.txt: x
//!       file-number-18.txt: x
//!       file-number-19.txt: x
//!       file-number-20.txt: x
//!       file-number-21.txt: x
//!       file-number-22.txt: x
//!       file-number-23.txt: x
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

// Only `should`: to continue at a cookie the adapter may list the directory anew, and 0.2 does not say that the order stays.
fn run() -> Outcome {
    let data = preopen("/data")?;
    for room in [64, 100, 333] {
        let mut names = Vec::new();
        let mut cookie = 0;
        loop {
            let bytes = ok(
                &format!("fd_readdir of {room} bytes"),
                fd_readdir_bytes(data, room, cookie),
            )?;
            let whole = entries_in(&bytes);
            if let Some(last) = whole.last() {
                cookie = last.next;
            }
            holds(
                &format!("a full buffer by fd_readdir of {room} bytes"),
                bytes.len() < room || !whole.is_empty(),
                "an entry at least",
                &bytes.len(),
            )?;
            names.extend(whole.into_iter().map(|entry| entry.name));
            if bytes.len() < room {
                break;
            }
        }
        names.retain(|name| name != "." && name != "..");
        names.sort();
        let expected: Vec<String> = (0..24).map(|number| format!("file-number-{number:02}.txt")).collect();
        equal(&format!("the names by fd_readdir of {room} bytes"), &names, &expected)?;
    }
    Ok(())
}
