//! ---
//! title: The path . means the directory itself to stat-at, set-times-at, metadata-hash-at and open-at
//! formerly: [filesystem/paths/dot-for-each-function]
//! requirements: [filesystem.types.paths.dot]
//! dirs: [{ guest: /data, holds: { sub: { dir: { b.txt: more } } } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::clocks::wall_clock::Datetime;
use wasi::filesystem::types::{DescriptorFlags, DescriptorType, MetadataHashValue, NewTimestamp, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    let sub = open!(data, "sub", OpenFlags::DIRECTORY, DescriptorFlags::READ)?;
    equal(
        "the type of .",
        &ok("stat-at of .", sub.stat_at(none, "."))?.type_,
        &DescriptorType::Directory,
    )?;
    let hash = |hashed| ok("metadata-hash", hashed).map(|hash: MetadataHashValue| (hash.lower, hash.upper));
    equal(
        "the hash of .",
        &hash(sub.metadata_hash_at(none, "."))?,
        &hash(sub.metadata_hash())?,
    )?;
    let again = ok(
        "open-at of .",
        sub.open_at(none, ".", OpenFlags::empty(), DescriptorFlags::READ),
    )?;
    ok("stat-at of b.txt from .", again.stat_at(none, "b.txt"))?;
    let time = NewTimestamp::Timestamp(Datetime {
        seconds: 1000,
        nanoseconds: 0,
    });
    ok("set-times-at of .", data.set_times_at(none, ".", time, time))?;
    if let Some(seen) = ok("stat-at of .", data.stat_at(none, "."))?.data_modification_timestamp {
        equal("the modification time of .", &seen.seconds, &1000)?;
    }
    Ok(())
}
