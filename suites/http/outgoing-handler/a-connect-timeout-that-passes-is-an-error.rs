//! ---
//! title: A connection that is not made is an error once the connect-timeout has passed
//! requirements: [http.types.request-options.connect-timeout.passes]
//! level: should
//! platforms: [linux]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [full] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let options = RequestOptions::new();
    needed(
        "set-connect-timeout",
        options.set_connect_timeout(Some(TENTH_OF_A_SECOND)),
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
