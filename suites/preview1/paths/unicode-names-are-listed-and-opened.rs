//! ---
//! title: fd_readdir lists names in any script with buffers of each size, and path_open opens them
//! requirements: [preview1.fd-readdir.entries, preview1.fd-readdir.cookies, preview1.path-open.opens]
//! dirs:
//!   - guest: /data
//!     holds: { ü.txt: '1', 日本語: '22', 'naïve café': '333', 😀😀😀: '4444', ascii: '55555' }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    // Not the preopen itself: that one can be listed is for other tests.
    let data = needed(
        "path_open of .",
        path_open(preopen("/data")?, 0, ".", DIRECTORY, READ, 0),
    )?;
    let expected = ["ascii", "naïve café", "ü.txt", "日本語", "😀😀😀"].map(String::from);
    // The smallest ones hold one entry, and cut the next one off in any place: between the bytes of a character, too.
    for room in 24 + 12..24 + 60 {
        let mut names = Vec::new();
        let mut cookie = 0;
        loop {
            let bytes = ok(
                &format!("fd_readdir into {room} bytes"),
                fd_readdir_bytes(data, room, cookie),
            )?;
            let entries = entries_in(&bytes);
            cookie = entries.last().map_or(cookie, |entry| entry.next);
            let some = !entries.is_empty();
            names.extend(entries.into_iter().map(|entry| entry.name));
            if bytes.len() < room || !some {
                break;
            }
        }
        names.retain(|name| name != "." && name != "..");
        names.sort();
        equal(
            &format!("the names by fd_readdir into {room} bytes"),
            &names[..],
            &expected,
        )?;
    }
    for (name, text) in [
        ("ü.txt", "1"),
        ("日本語", "22"),
        ("naïve café", "333"),
        ("😀😀😀", "4444"),
        ("ascii", "55555"),
    ] {
        let file = ok(&format!("path_open of {name}"), path_open(data, 0, name, 0, READ, 0))?;
        reads(&format!("fd_read of {name}"), file, text)?;
    }
    Ok(())
}
