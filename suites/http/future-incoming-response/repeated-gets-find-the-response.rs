//! ---
//! title: get gives the response to a guest that calls it again and again, and never waits, and read gives the body
//! requirements: [http.types.future-incoming-response.get.response, io.streams.read.returns-what-is-available, io.streams.input-stream.closed-at-the-end]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request, { await: asking }, { respond: hello }] }
//! timeout: 25
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;
use wasi::clocks::monotonic_clock::now;

test!(run);

fn run() -> Outcome {
    let future = sent(get()?)?;
    signal("asking");
    // The time is a limit for a host on which this would go on forever, and is long enough for a busy machine.
    let start = now();
    let result = loop {
        match future.get() {
            None if now() - start < 10_000_000_000 => continue,
            result => break result,
        }
    };
    let response = some("get, called again and again", result)?;
    let response = ok("the result of get", ok("get", response)?)?;
    let body = body_of(&response)?;
    let stream = needed("stream", body.stream())?;
    let start = now();
    let mut text = Vec::new();
    loop {
        match stream.read(100) {
            Ok(bytes) if now() - start < 10_000_000_000 => text.extend(bytes),
            end => {
                equal("the body by read alone", &text[..], &b"hello"[..])?;
                return closed!("read after the end of the body", end);
            }
        }
    }
}
