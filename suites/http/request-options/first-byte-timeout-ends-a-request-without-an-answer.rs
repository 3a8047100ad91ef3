//! ---
//! title: With a first-byte-timeout a request that nothing answers ends with an error, long before its connection does
//! requirements: [http.types.request-options.first-byte-timeout.passes]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request, { await: decided }, close] }
//! timeout: 25
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;
use wasi::clocks::monotonic_clock::subscribe_duration;
use wasi::io::poll::poll;

test!(run);

fn run() -> Outcome {
    let options = RequestOptions::new();
    if options.set_first_byte_timeout(Some(200_000_000)).is_err() {
        return not_applicable("the host does not support this timeout");
    }
    let future = needed("handle with options", handle(get()?, Some(options)))?;
    let decided = future.subscribe();
    // The time is a limit for a host on which this would go on forever, and is long enough for a busy machine.
    poll(&[&decided, &subscribe_duration(10_000_000_000)]);
    let in_time = decided.ready();
    signal("decided");
    holds(
        "the request without an answer",
        in_time,
        "an error after its timeout of 200 ms",
        &"no error after 10 s",
    )?;
    drop(decided);
    err("the response", awaited(&future)?, "an error")?;
    Ok(())
}
