//! ---
//! title: Several trailers of one name are returned, in order; a host may join them into one value
//! requirements: [http.types.future-trailers.get.sent]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" }
//!       - { send: "5\r\nhello\r\n0\r\nx-a: one\r\nx-b: three\r\nx-a: two\r\n\r\n" }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    let future = future_trailers(&response)?;
    let trailers = some("the trailers", ok("get", trailers_of(&future)?)?)?;
    let values = |name: &str| texts(&trailers.get(&name.to_string()));
    equal(
        "get of x-a",
        &values("x-a").join(",").replace(", ", ","),
        &"one,two".to_string(),
    )
}
