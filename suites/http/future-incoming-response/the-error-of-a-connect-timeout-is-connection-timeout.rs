//! ---
//! title: The error of a connect-timeout that has passed is connection-timeout
//! requirements: [http.types.error-code.matches]
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
    if !is_ready_in_time(&future.subscribe()) {
        return not_applicable("the timeout does not pass");
    }
    match awaited(&future)? {
        Err(error) => is_one_of("the error", &error, &[ErrorCode::ConnectionTimeout]),
        Ok(_) => not_applicable("the request succeeds"),
    }
}
