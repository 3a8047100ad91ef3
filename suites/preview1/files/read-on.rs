//! ---
//! title: fd_read reads on from where the last read ended, through several buffers
//! requirements: [preview1.fd-read.reads-on, preview1.fd-tell.offset]
//! dirs: [{ guest: /data, holds: { a.txt: "0123456789" } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let file = ok("path_open", open("a.txt", 0))?;
    let (mut first, mut second) = ([0; 3], [0; 3]);
    let mut all = Vec::new();
    loop {
        let read = ok(
            "fd_read into two buffers",
            fd_read(file, &mut [&mut first, &mut second]),
        )?;
        if read == 0 {
            break;
        }
        all.extend([first, second].concat()[..read].iter());
        let now = ok("fd_tell", fd_tell(file))?;
        equal("what fd_tell gives", &now, &(all.len() as u64))?;
    }
    equal("what was read", &String::from_utf8_lossy(&all), &"0123456789".into())?;
    let read = ok("fd_read at the end", fd_read(file, &mut [&mut first]))?;
    equal("what fd_read at the end tells", &read, &0)
}
