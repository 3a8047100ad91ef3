//! ---
//! title: fd_advise accepts each kind of advice, and the file does not change
//! requirements: [preview1.fd-advise.ok]
//! level: should
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! expect: { outcome: ok, dirs: { /data: { a.txt: hello } } }
//! ---
#![no_std]
#![no_main]
use guest::preview1::*;
use guest::*;

preview1_test!(run);

fn run() -> Outcome {
    let data = preopen("/data")?;
    let file = opened(data, "a.txt")?;
    for advice in 0..6 {
        match fd_advise(file, 0, 5, advice) {
            Err(NOTSUP) => return not_applicable("fd_advise is not supported"),
            advised => ok(&format!("fd_advise with advice {advice}"), advised)?,
        }
    }
    Ok(())
}
