//! ---
//! title: fd_read continues where the last read ended, through several buffers
//! formerly: [preview1/files/read-on]
//! requirements: [preview1.fd-read.reads-on, preview1.fd-tell.offset]
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
    let (mut first, mut second) = ([0; 3], [0; 3]);
    let mut all = Vec::new();
    while all.len() < 10 {
        let read = ok(
            "fd_read into two buffers",
            fd_read(file, &mut [&mut first, &mut second]),
        )?;
        if read == 0 {
            break;
        }
        all.extend([first, second].concat()[..read].iter());
        equal(
            "the offset by fd_tell",
            &ok("fd_tell", fd_tell(file))?,
            &(all.len() as u64),
        )?;
    }
    equal(
        "the bytes by fd_read",
        &String::from_utf8_lossy(&all),
        &"0123456789".into(),
    )
}
