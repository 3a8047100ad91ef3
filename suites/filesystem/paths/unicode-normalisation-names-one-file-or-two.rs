//! ---
//! title: Two spellings of a name that differ in their Unicode normalisation name two files or one, the same to each function
//! requirements: [filesystem.types.paths.normalisation]
//! level: should
//! dirs: [{ guest: /data }]
//! expect: { outcome: ok, dirs: { /data: {} } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags, PathFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let none = PathFlags::empty();
    // é and ü, composed and decomposed.
    let (composed, decomposed) = ("caf\u{e9} \u{fc}", "cafe\u{301} u\u{308}");
    let how = OpenFlags::CREATE | OpenFlags::EXCLUSIVE;
    for (made, other) in [(composed, decomposed), (decomposed, composed)] {
        open!(data, made, how, DescriptorFlags::WRITE)?;
        let one = data.stat_at(none, other).is_ok();
        let opened = data
            .open_at(none, other, OpenFlags::empty(), DescriptorFlags::READ)
            .is_ok();
        equal(
            &format!("whether open-at finds {other:?}, as stat-at does"),
            &opened,
            &one,
        )?;
        let hashed = data.metadata_hash_at(none, other).is_ok();
        equal(
            &format!("whether metadata-hash-at finds {other:?}, as stat-at does"),
            &hashed,
            &one,
        )?;
        let exclusive = data.open_at(none, other, how, DescriptorFlags::WRITE).is_err();
        equal(
            &format!("whether open-at with create and exclusive finds {other:?}, as stat-at does"),
            &exclusive,
            &one,
        )?;
        ok(&format!("unlink-file-at of {made:?}"), data.unlink_file_at(made))?;
        let left = data.stat_at(none, other).is_ok();
        equal(
            &format!("whether {other:?} exists after the other is unlinked"),
            &left,
            &!one,
        )?;
        if !one {
            ok(&format!("unlink-file-at of {other:?}"), data.unlink_file_at(other))?;
        }
    }
    Ok(())
}
