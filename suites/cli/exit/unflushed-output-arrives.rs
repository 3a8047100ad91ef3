//! ---
//! title: What was written and not flushed before exit reaches the reader
//! requirements: [cli.exit.exit.unflushed-output]
//! level: may
//! expect: { outcome: ok, stdout: written }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::exit::exit;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    let mut rest = &b"written"[..];
    while !rest.is_empty() {
        out.subscribe().block();
        let permit = needed("check-write", out.check_write())? as usize;
        let (now, later) = rest.split_at(permit.min(rest.len()));
        needed("write", out.write(now))?;
        rest = later;
    }
    done();
    exit(Ok(()));
    fail("exit with ok", "the run ends", "exit returned")
}
