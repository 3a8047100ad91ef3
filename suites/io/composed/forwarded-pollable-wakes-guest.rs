//! ---
//! title: A pollable of the host that another component forwards wakes the guest
//! formerly: [io/composed/a-pollable-of-the-host-wakes]
//! requirements: [io.streams.input-subscribe.ready-means-bytes-or-end, io.poll.pollable.block.until-ready]
//! stdin: [{ await: asking }, { send: hello }]
//! behind: pass-through
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let pollable = input.subscribe();
    equal("ready before anything was sent", &pollable.ready(), &false)?;
    signal("asking");
    pollable.block();
    equal("ready after block", &pollable.ready(), &true)?;
    let first = ok("read of a ready stream", input.read(1))?;
    equal("first byte", &first, &b"h".to_vec())
}
