//! ---
//! title: fd_readdir with a buffer of 256 bytes lists each of 1000 entries once
//! requirements: [preview1.fd-readdir.cookies]
//! level: should
//! dirs: [{ guest: /data }]
//! timeout: 60
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

// Only `should`: to continue at a cookie the adapter may list the directory anew, and 0.2 does not say that the order stays.
fn run() -> Outcome {
    let data = preopen("/data")?;
    for number in 0..1000 {
        let file = needed("path_open with creat", open(data, &format!("{number:03}"), CREAT))?;
        needed("fd_close", fd_close(file))?;
    }
    let mut names = Vec::new();
    let mut cookie = 0;
    loop {
        let bytes = ok("fd_readdir of 256 bytes", fd_readdir_bytes(data, 256, cookie))?;
        let whole = entries_in(&bytes);
        match whole.last() {
            Some(last) => cookie = last.next,
            None if bytes.len() < 256 => break,
            None => return fail("a full buffer by fd_readdir", "an entry at least", "none"),
        }
        names.extend(whole.into_iter().map(|entry| entry.name));
        if bytes.len() < 256 {
            break;
        }
    }
    names.retain(|name| name != "." && name != "..");
    names.sort();
    equal("the number of names by fd_readdir", &names.len(), &1000)?;
    let wrong = names
        .iter()
        .enumerate()
        .find(|(number, name)| **name != format!("{number:03}"));
    holds(
        "the names by fd_readdir",
        wrong.is_none(),
        "000 to 999, each once",
        &wrong,
    )
}
