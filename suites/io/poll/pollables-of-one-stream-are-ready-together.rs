//! ---
//! title: All pollables of one stream are ready together
//! formerly: [io/poll/many-of-one-stream-agree]
//! requirements: [io.poll.pollable.ready.returns-at-once, io.poll.pollable.block.until-ready]
//! stdin: hello
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;

test!(run);

fn run() -> Outcome {
    let input = get_stdin();
    let before: Vec<_> = (0..10).map(|_| input.subscribe()).collect();
    before[0].block();
    for (number, pollable) in before.iter().enumerate() {
        holds(&format!("ready of pollable {number}"), pollable.ready(), "true", &false)?;
    }
    let after = input.subscribe();
    after.block();
    holds("ready of a pollable created after", after.ready(), "true", &false)
}
