//! ---
//! title: A write to one handle of stdout does not use the permit of another handle
//! formerly: [io/write/two-handles-of-stdout-have-permits-of-their-own]
//! requirements: [io.streams.check-write.permit-bounds-write]
//! level: should
//! expect: { outcome: ok, stdout: HE }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let (first, second) = (get_stdout(), get_stdout());
    first.subscribe().block();
    second.subscribe().block();
    ok("check-write of the first", first.check_write())?;
    let permit = ok("check-write of the second", second.check_write())?;
    holds("value of check-write of the second", permit > 0, "more than 0", &permit)?;
    ok("write to the first", first.write(b"H"))?;
    ok("blocking-flush of the first", first.blocking_flush())?;
    ok("write to the second, with its earlier permit", second.write(b"E"))?;
    ok("blocking-flush of the second", second.blocking_flush())
}
