//! ---
//! title: advise with each kind of advice on a file succeeds and changes nothing
//! requirements: [filesystem.types.advise.succeeds]
//! formerly: [filesystem/sync/advice-changes-nothing]
//! level: should
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello } }
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::filesystem::types::{Advice, DescriptorFlags, ErrorCode, OpenFlags};

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    for advice in [
        Advice::Normal,
        Advice::Sequential,
        Advice::Random,
        Advice::WillNeed,
        Advice::DontNeed,
        Advice::NoReuse,
    ] {
        match file.advise(0, 5, advice) {
            Err(ErrorCode::Unsupported) => return not_applicable("advise is not supported"),
            advised => ok(&format!("advise {advice:?}"), advised)?,
        }
        ok(&format!("advise {advice:?} of length 0"), file.advise(0, 0, advice))?;
    }
    Ok(())
}
