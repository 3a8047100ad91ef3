//! ---
//! title: After a write and a flush of stdout, a write without a check-write traps
//! requirements: [io.streams.write.permit-is-for-one-write, io.streams.flush.closes-the-gate-until-done]
//! level: should
//! expect: { outcome: trap }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    out.subscribe().block();
    let permit = needed("check-write", out.check_write())?;
    if permit < 2 {
        return not_applicable("the permit is less than 2 bytes");
    }
    ok("write of one byte", out.write(b"a"))?;
    ok("flush", out.flush())?;
    must_trap("a write after flush, without a check-write");
    let seen = out.write(b"x");
    returned("a write after flush, without a check-write", &seen)
}
