//! ---
//! title: fd_sync, fd_datasync and fd_advise say ok and change nothing
//! requirements: [preview1.fd-sync.ok, preview1.fd-datasync.ok, preview1.fd-advise.ok]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let file = ok("path_open", open("a.txt", 0))?;
    ok("fd_sync", fd_sync(file))?;
    ok("fd_datasync", fd_datasync(file))?;
    for advice in 0..6 {
        ok(
            &format!("fd_advise with advice {advice}"),
            fd_advise(file, 0, 5, advice),
        )?;
    }
    fails("fd_sync of a descriptor that is not open", fd_sync(1000), BADF)?;
    fails("fd_datasync of a descriptor that is not open", fd_datasync(1000), BADF)?;
    fails(
        "fd_advise of a descriptor that is not open",
        fd_advise(1000, 0, 5, 0),
        BADF,
    )
}
