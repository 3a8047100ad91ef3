//! ---
//! title: A server that sends nothing is an error once the first-byte-timeout has passed
//! requirements: [http.types.request-options.first-byte-timeout.passes]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request, gone] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let options = RequestOptions::new();
    needed(
        "set-first-byte-timeout",
        options.set_first_byte_timeout(Some(TENTH_OF_A_SECOND)),
    )?;
    let future = needed("handle with options", handle(get()?, Some(options)))?;
    holds(
        "whether the future is ready within five seconds",
        is_ready_in_time(&future.subscribe()),
        "ready",
        &"not ready",
    )?;
    err("the result", awaited(&future)?, "an error")?;
    Ok(())
}
