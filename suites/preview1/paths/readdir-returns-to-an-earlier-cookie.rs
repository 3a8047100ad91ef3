//! ---
//! title: fd_readdir with the cookie of an earlier entry lists again what followed it
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
    let all = entries_in(&needed("fd_readdir", fd_readdir_bytes(data, 4096, 0))?);
    for index in [12, 3, 20, 3] {
        let Some(entry) = all.get(index) else {
            return fail(
                "the number of entries by fd_readdir",
                "24 or more",
                &format!("{}", all.len()),
            );
        };
        let bytes = ok(
            &format!("fd_readdir after entry {index}"),
            fd_readdir_bytes(data, 4096, entry.next),
        )?;
        let again: Vec<String> = entries_in(&bytes).into_iter().map(|entry| entry.name).collect();
        let expected: Vec<String> = all[index + 1..].iter().map(|entry| entry.name.clone()).collect();
        equal(
            &format!("the names by fd_readdir after entry {index}"),
            &again,
            &expected,
        )?;
    }
    Ok(())
}
