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
    let future = sent_with_timeout("set-connect-timeout", RequestOptions::set_connect_timeout)?;
    ready_in_time(&future)?;
    err("the result", awaited(&future)?, "an error")?;
    Ok(())
}
