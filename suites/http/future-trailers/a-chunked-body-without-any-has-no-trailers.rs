//! ---
//! title: get returns no trailers, or an empty set, for a chunked body without any
//! requirements: [http.types.future-trailers.get.none]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" }
//!       - { send: "5\r\nhello\r\n0\r\n\r\n" }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    let future = future_trailers(&response)?;
    future.subscribe().block();
    let result = some("get once the pollable is ready", future.get())?;
    let trailers = ok("the trailers", ok("get", result)?)?;
    let entries = trailers.map(|trailers| sorted(trailers.entries())).unwrap_or_default();
    equal("the trailers of the response", &entries, &vec![])
}
