//! ---
//! title: Once a file's stream has failed, its pollables are ready without a wait, and splice to it takes no bytes from its source
//! requirements: [io.streams.splice.reports-errors, io.streams.output-subscribe.ready-when-closed]
//! dirs:
//!   - { guest: /data, holds: { a.txt: hello, b.txt: world } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use io::*;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let source = open!(data, "b.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    let mut tried = false;
    for (what, out) in targets()? {
        // That it fails, and is closed from then on, is for other tests to check.
        if out.blocking_write_and_flush(b"x").is_ok() || !matches!(out.check_write(), Err(StreamError::Closed)) {
            continue;
        }
        tried = true;
        for number in 0..2 {
            let check = format!("ready of pollable {number} of {what}");
            equal(&check, &out.subscribe().ready(), &true)?;
        }
        let input = needed("read-via-stream", source.read_via_stream(0))?;
        err(&format!("splice to {what}"), out.splice(&input, 5), "closed")?;
        err(
            &format!("blocking-splice to {what}"),
            out.blocking_splice(&input, 5),
            "closed",
        )?;
        equal(
            &format!("what is left of the source after splices to {what}"),
            &rest_of(&input),
            &b"world".to_vec(),
        )?;
    }
    if tried {
        Ok(())
    } else {
        not_applicable("no stream of a file fails and is closed then")
    }
}
