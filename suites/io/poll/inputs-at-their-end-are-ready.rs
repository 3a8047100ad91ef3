//! ---
//! title: Each pollable of a stdin or a file at its end is ready, whether or not it has been waited for
//! requirements: [io.streams.input-subscribe.ready-means-bytes-or-end, io.poll.pollable.ready.returns-at-once]
//! stdin: hello
//! dirs: [{ guest: /data, holds: { a.txt: hello } }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};
use wasi::io::streams::InputStream;

test!(run);

fn is_ready_at_its_end(name: &str, input: &InputStream) -> Outcome {
    while input.blocking_read(100).is_ok() {}
    for number in 0..3 {
        let check = format!("ready of pollable {number} of {name} at its end");
        equal(&check, &input.subscribe().ready(), &true)?;
    }
    Ok(())
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "a.txt", OpenFlags::empty(), DescriptorFlags::READ)?;
    is_ready_at_its_end("a file", &needed("read-via-stream", file.read_via_stream(0))?)?;
    is_ready_at_its_end("stdin", &get_stdin())
}
