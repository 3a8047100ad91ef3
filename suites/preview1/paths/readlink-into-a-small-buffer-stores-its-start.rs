//! ---
//! title: path_readlink stores the whole contents of a link in any script, and as many of their bytes as have room
//! requirements: [preview1.path-readlink.target]
//! dirs: [{ guest: /data, holds: { link: { symlink: año/日本.txt } } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let contents = "año/日本.txt";
    for room in [contents.len(), contents.len() + 1, 1000] {
        let stored = ok(
            &format!("path_readlink into {room} bytes"),
            path_readlink(data, "link", room),
        )?;
        equal(
            &format!("the contents by path_readlink into {room} bytes"),
            &stored,
            &contents.into(),
        )?;
    }
    for room in 1..contents.len() {
        // Preview 1 does not say whether too small a buffer is an error. Where it is none, it holds the start.
        if let Ok(stored) = path_readlink(data, "link", room) {
            let start = String::from_utf8_lossy(&contents.as_bytes()[..room]);
            equal(
                &format!("the contents by path_readlink into {room} bytes"),
                &*stored,
                &*start,
            )?;
        }
    }
    Ok(())
}
