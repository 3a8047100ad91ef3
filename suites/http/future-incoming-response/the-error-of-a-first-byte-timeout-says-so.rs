//! ---
//! title: The error of a first-byte-timeout that has passed is connection-read-timeout or HTTP-response-timeout
//! requirements: [http.types.error-code.matches]
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
    if !is_ready_in_time(&future.subscribe()) {
        return not_applicable("the timeout does not pass");
    }
    match awaited(&future)? {
        Err(error) => is_one_of(
            "the error",
            &error,
            &[ErrorCode::ConnectionReadTimeout, ErrorCode::HttpResponseTimeout],
        ),
        Ok(_) => not_applicable("the request succeeds"),
    }
}
