//! ---
//! title: While stdin is open and empty, splice returns 0 at once; later bytes are moved in order
//! formerly: [io/splice/from-an-open-empty-stdin-moves-nothing]
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
        let moved = ok("splice while stdin is empty", out.splice(&input, 10))?;
        equal("value of splice while stdin is empty", &moved, &0)?;
    }
    signal("asking");
    let mut moved = 0;
    while moved < 5 {
        input.subscribe().block();
        out.subscribe().block();
        let count = ok("splice of two ready streams", out.splice(&input, 10))?;
        holds(
            "value of splice of two ready streams",
            count > 0,
            "at least 1 byte",
            &count,
        )?;
        moved += count;
    }
    equal("bytes moved in total", &moved, &5)?;
    ok("blocking-flush", out.blocking_flush())
}
