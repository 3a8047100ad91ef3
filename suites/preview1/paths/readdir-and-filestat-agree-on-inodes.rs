//! ---
//! title: The serial number of an entry by fd_readdir is that of path_filestat_get and fd_filestat_get
//! requirements: [preview1.fd-filestat-get.inode]
//! level: may
//! dirs: [{ guest: /data, holds: { a.txt: hello, b.txt: other } }]
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    for entry in entries_in(&needed("fd_readdir", fd_readdir_bytes(data, 4096, 0))?) {
        if entry.name.starts_with('.') {
            continue;
        }
        let stat = needed("path_filestat_get", path_filestat_get(data, 0, &entry.name))?;
        equal("the inode by path_filestat_get", &stat.ino, &entry.inode)?;
        let stat = needed("fd_filestat_get", fd_filestat_get(opened(data, &entry.name)?))?;
        equal("the inode by fd_filestat_get", &stat.ino, &entry.inode)?;
    }
    Ok(())
}
