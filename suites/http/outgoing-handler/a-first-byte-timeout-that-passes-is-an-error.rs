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
    let future = sent_with_timeout("set-first-byte-timeout", RequestOptions::set_first_byte_timeout)?;
    ready_in_time(&future)?;
    err("the result", awaited(&future)?, "an error")?;
    Ok(())
}
