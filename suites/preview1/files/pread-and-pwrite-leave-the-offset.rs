//! ---
//! title: fd_pread and fd_pwrite use the given offset and leave the descriptor's own
//! formerly: [preview1/files/positioned]
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
    let data = preopen("/data")?;
    let file = opened(data, "a.txt")?;
    ok("fd_seek", fd_seek(file, 2, WHENCE_SET))?;
    preads("fd_pread", file, 6, "6789")?;
    let mut rest: &[u8] = b"XY";
    while !rest.is_empty() {
        let written = ok("fd_pwrite", fd_pwrite(file, &[rest], 10 - rest.len() as u64))?;
        holds(
            "the bytes by fd_pwrite",
            (1..=rest.len()).contains(&written),
            "1 or more",
            &written,
        )?;
        rest = &rest[written..];
    }
    equal("the offset by fd_tell", &ok("fd_tell", fd_tell(file))?, &2)?;
    reads("fd_read", file, "234567XY")?;
    let end = uninterrupted(|| fd_pread(file, &mut [&mut [0; 4]], 10));
    let end = ok("fd_pread at the end", end)?;
    equal("the bytes by fd_pread at the end", &end, &0)
}
