//! ---
//! title: get returns none before the end of the body has come, and some(ok) then
//! requirements: [http.types.future-trailers.get.pending, http.types.future-trailers.get.once]
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
    let early = future.get();
    holds("get before the last chunk", early.is_none(), "none", &early)?;
    signal("asked");
    future.subscribe().block();
    let result = some("get once the pollable is ready", future.get())?;
    let trailers = ok("the first get that is some", result)?;
    ok("the trailers", trailers)?;
    Ok(())
}
