//! ---
//! title: sync and sync-data of a preopened directory succeed
//! requirements: [filesystem.types.sync.succeeds]
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::DescriptorFlags;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    // The text speaks of descriptors that are not opened for writing. That of a preopen has the flags that the host chose.
    if needed("get-flags", data.get_flags())?.contains(DescriptorFlags::WRITE) {
        return not_applicable("get-flags of the preopen returns write");
    }
    ok("sync", data.sync())?;
    ok("sync-data", data.sync_data())
}
