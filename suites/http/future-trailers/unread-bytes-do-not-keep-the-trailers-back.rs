//! ---
//! title: The future of the trailers becomes ready though the body was not read
//! requirements: [http.types.incoming-body.unread]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" }
//!       - { send: "f4240\r\n" }
//!       - { send: { pattern: 1000000 } }
//!       - { send: "\r\n0\r\nx-a: one\r\n\r\n" }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    let body = body_of(&response)?;
    let stream = needed("stream", body.stream())?;
    needed("blocking-read", stream.blocking_read(10))?;
    drop(stream);
    let future = IncomingBody::finish(body);
    future.subscribe().block();
    let result = future.get();
    holds("get once the pollable is ready", result.is_some(), "some", &result)
}
