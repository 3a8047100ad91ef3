//! ---
//! title: The pollable is not ready before the end of the body has come, and get returns some once it is
//! requirements: [http.types.future-trailers.subscribe.ready]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" }
//!       - { send: "5\r\nhello\r\n" }
//!       - { await: asked }
//!       - { send: "0\r\nx-a: one\r\n\r\n" }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let response = response()?;
    let future = future_trailers_after(&response, 5)?;
    let pollable = future.subscribe();
    equal("ready before the last chunk", &pollable.ready(), &false)?;
    signal("asked");
    pollable.block();
    let result = future.get();
    holds("get once the pollable is ready", result.is_some(), "some", &result)
}
