//! ---
//! title: The trailers of the response to a request that a guest sends through another component reach the guest
//! requirements: [http.types.future-trailers.get.sent]
//! args: ['{server.address}:{server.port}']
//! behind: outgoing-handler
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: x-a\r\nConnection: close\r\n\r\n5\r\nhello\r\n0\r\nx-a: one\r\n\r\n" }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let future = future_trailers(&response()?)?;
    let trailers = some("the trailers", ok("the result", trailers_of(&future)?)?)?;
    let values = texts(&trailers.get(&"x-a".to_string()));
    equal("get of x-a", values.as_slice(), &["one".to_string()][..])
}
