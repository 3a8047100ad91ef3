//! ---
//! title: get gives the trailers to a guest that calls it again and again, and never waits
//! requirements: [http.types.future-trailers.get.once-ready]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\nhello\r\n" }
//!       - { await: asking }
//!       - { send: "0\r\nX-A: b\r\n\r\n" }
//!       - close
//! timeout: 25
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;
use wasi::clocks::monotonic_clock::now;

test!(run);

fn run() -> Outcome {
    let future = future_trailers_after(&response()?, 5)?;
    signal("asking");
    let result = again_and_again(now, 10, || future.get(), Option::is_none);
    let result = some("get, called again and again for 10 s", result)?;
    // That they are those sent is for another test.
    ok("the trailers", ok("get", result)?)?;
    Ok(())
}
