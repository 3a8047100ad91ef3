//! ---
//! title: fd_pread and fd_pwrite go by their own offset and leave the descriptor’s
//! requirements: [preview1.fd-pread.leaves-the-offset, preview1.fd-pwrite.leaves-the-offset]
//! dirs: [{ guest: /data, holds: { a.txt: "0123456789" } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: 01234567XY } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let file = ok("path_open", open("a.txt", 0))?;
    ok("fd_seek", fd_seek(file, 2, WHENCE_SET))?;
    let mut part = [0; 4];
    let read = ok("fd_pread", fd_pread(file, &mut [&mut part], 6))?;
    equal("what fd_pread at 6 gives", &part[..read], b"6789")?;
    let written = ok("fd_pwrite", fd_pwrite(file, &[b"XY"], 8))?;
    equal("what fd_pwrite tells", &written, &2)?;
    equal("the offset after both", &ok("fd_tell", fd_tell(file))?, &2)?;
    let read = ok("fd_read", fd_read(file, &mut [&mut part]))?;
    equal("what fd_read goes on with", &part[..read], b"2345")?;
    let read = ok("fd_pread at the end", fd_pread(file, &mut [&mut part], 10))?;
    equal("what fd_pread at the end tells", &read, &0)
}
