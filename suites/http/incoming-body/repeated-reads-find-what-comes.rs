//! ---
//! title: read gives the bytes of a body, and its end, to a guest that calls it again and again, and never waits
//! requirements: [http.types.incoming-body.stream.bytes, io.streams.read.returns-what-is-available, io.streams.input-stream.closed-at-the-end]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 10\r\nConnection: close\r\n\r\nhello" }
//!       - { await: read }
//!       - { send: world }
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
    let response = response()?;
    let body = body_of(&response)?;
    let stream = needed("stream", body.stream())?;
    for half in ["hello", "world"] {
        let mut text = Vec::new();
        let read = || stream.read(100).map(|part| text.extend(part)).map(|()| text.len());
        let length = again_and_again(now, 6, read, |length| length.as_ref().is_ok_and(|length| *length < 5));
        ok(&format!("read until {half}"), length)?;
        equal(
            &format!("the bytes by read alone until {half}"),
            &text[..],
            half.as_bytes(),
        )?;
        signal("read");
    }
    let end = again_and_again(
        now,
        6,
        || stream.read(100),
        |read| read.as_ref().is_ok_and(Vec::is_empty),
    );
    closed!("read after the end of the body", end)
}
