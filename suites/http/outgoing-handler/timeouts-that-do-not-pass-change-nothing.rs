//! ---
//! title: A request with options whose timeouts do not pass gets its response
//! requirements: [http.outgoing-handler.handle.options]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request, { respond: hello }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    const HOUR: u64 = 3_600_000_000_000;
    let options = RequestOptions::new();
    needed("set-connect-timeout", options.set_connect_timeout(Some(HOUR)))?;
    needed("set-first-byte-timeout", options.set_first_byte_timeout(Some(HOUR)))?;
    needed(
        "set-between-bytes-timeout",
        options.set_between_bytes_timeout(Some(HOUR)),
    )?;
    let future = ok("handle with options", handle(get()?, Some(options)))?;
    let response = ok("the response", awaited(&future)?)?;
    body_is(&response, b"hello")
}
