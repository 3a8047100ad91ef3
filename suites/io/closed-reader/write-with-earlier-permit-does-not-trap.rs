//! ---
//! title: A write with a permit from before the reader went away does not trap, and fails with closed, or with last-operation-failed once
//! formerly: [io/closed-reader/an-earlier-permit-is-no-trap]
//! requirements: [io.streams.write.closed-since-the-permit, io.streams.stream-error.failed-then-closed]
//! stdout: { close-on: permitted }
//! ---
#![no_std]
#![no_main]
use guest::*;
use wasi::cli::stdout::get_stdout;
use wasi::io::streams::StreamError;

test!(run);

fn run() -> Outcome {
    let out = get_stdout();
    out.subscribe().block();
    let permit = ok("check-write", out.check_write())?;
    holds("value of check-write", permit > 0, "more than 0", &permit)?;
    signal("permitted");
    // Another handle finds out when the reader has gone: the permit of the first is not used up by that.
    let other = get_stdout();
    let mut written = 0;
    while other.blocking_write_and_flush(&pattern(written, 4096)).is_ok() {
        written += 4096;
        if written >= 4 << 20 {
            return not_applicable("no write to a stdout without a reader fails");
        }
    }
    match out.write(b"x") {
        // The stream has not noticed yet that it is closed.
        Ok(()) => ended!("blocking-flush without a reader", out.blocking_flush()),
        // The failure of what was written before may be reported first.
        Err(StreamError::LastOperationFailed(_)) => closed!("check-write after a write that failed", out.check_write()),
        Err(StreamError::Closed) => Ok(()),
    }
}
