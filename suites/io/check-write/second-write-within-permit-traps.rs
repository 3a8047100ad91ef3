//! ---
//! title: After a write to stdout of a part of the permit, a second write without a check-write traps
//! requirements: [io.streams.write.permit-is-for-one-write]
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
    must_trap("a second write within the permit of the first");
    let seen = out.write(b"x");
    returned("a second write within the permit of the first", &seen)
}
