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
        // The time is a limit for a host on which this would go on forever, and is long enough for a busy machine.
        let start = now();
        let mut text = Vec::new();
        while text.len() < 5 && now() - start < 6_000_000_000 {
            text.extend(ok(&format!("read until {half}"), stream.read(100))?);
        }
        equal(
            &format!("the bytes by read alone until {half}"),
            &text[..],
            half.as_bytes(),
        )?;
        signal("read");
    }
    let start = now();
    loop {
        match stream.read(100) {
            Ok(bytes) if bytes.is_empty() && now() - start < 6_000_000_000 => continue,
            end => return closed!("read after the end of the body", end),
        }
    }
}
