//! ---
//! title: check-write permits a write, and what is flushed arrives
//! requirements: [draft-2023-08.check-write.permit, draft-2023-08.flush.arrives]
//! snapshots: ['2023-09']
//! expect: { outcome: ok, stdout: { pattern: 1000 } }
//! ---
#![no_std]
#![no_main]
use draft::draft_test;
use draft::stdout::get_stdout;
use draft::streams::*;
use guest::*;

draft_test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    let permit = ok("check-write", check_write(out))?;
    holds("the permit of a fresh stdout", permit >= 1000, "1000 or more", &permit)?;
    ok("write", write(out, &pattern(0, 1000)))?;
    ok("blocking-flush", blocking_flush(out))
}
