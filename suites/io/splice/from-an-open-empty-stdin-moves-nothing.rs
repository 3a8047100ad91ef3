//! ---
//! title: While nothing has come, a splice moves nothing and comes back at once; then the bytes come, in order
//! requirements: [io.streams.splice.does-not-block, io.streams.splice.moves-bytes]
//! stdin: [{ await: asking }, { send: hello }]
//! expect: { outcome: ok, stdout: hello }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdin::get_stdin;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let (input, out) = (get_stdin(), get_stdout());
    for _ in 0..100 {
        let moved = ok("splice while nothing has come", out.splice(&input, 10))?;
        equal("splice while nothing has come", &moved, &0)?;
    }
    signal("asking");
    let mut moved = 0;
    while moved < 5 {
        input.subscribe().block();
        out.subscribe().block();
        let count = ok("splice of two ready streams", out.splice(&input, 10))?;
        holds("splice of two ready streams", count > 0, "a byte at least", &count)?;
        moved += count;
    }
    equal("what the splices moved", &moved, &5)?;
    ok("blocking-flush", out.blocking_flush())
}
