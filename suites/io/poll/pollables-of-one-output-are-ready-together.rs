//! ---
//! title: All pollables of one output stream are ready together, and stay ready while nothing is written
//! requirements: [io.streams.output-subscribe.ready-means-permit, io.poll.pollable.ready.returns-at-once]
//! dirs: [{ guest: /data }]
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::filesystem::types::{DescriptorFlags, OpenFlags};
use wasi::io::streams::OutputStream;

test!(run);

fn are_ready(name: &str, out: &OutputStream) -> Outcome {
    let pollables: Vec<_> = (0..3).map(|_| out.subscribe()).collect();
    pollables[0].block();
    for turn in 0..2 {
        for (number, pollable) in pollables.iter().enumerate() {
            let check = format!("ready of pollable {number} of {name}, asked {} times before", turn);
            equal(&check, &pollable.ready(), &true)?;
        }
    }
    Ok(())
}

fn run() -> Outcome {
    let data = preopen!("/data")?;
    let file = open!(data, "new", OpenFlags::CREATE, DescriptorFlags::WRITE)?;
    are_ready("a file", &needed("write-via-stream", file.write_via_stream(0))?)?;
    are_ready("stdout", &get_stdout())
}
