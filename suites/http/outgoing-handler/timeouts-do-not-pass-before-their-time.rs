//! ---
//! title: A response whose head, first byte and later bytes come well within their timeouts of a minute is received whole
//! requirements: [http.outgoing-handler.handle.options]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { await: head }
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\n" }
//!       - { await: first }
//!       - send: he
//!       - { await: rest }
//!       - send: llo
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;
use wasi::clocks::monotonic_clock::subscribe_duration;

test!(run);

/// Far less than the timeouts, and more than a thousandth of them.
fn pause() {
    subscribe_duration(150_000_000).block();
}

fn run() -> Outcome {
    const MINUTE: u64 = 60_000_000_000;
    let options = RequestOptions::new();
    needed("set-connect-timeout", options.set_connect_timeout(Some(MINUTE)))?;
    needed("set-first-byte-timeout", options.set_first_byte_timeout(Some(MINUTE)))?;
    needed(
        "set-between-bytes-timeout",
        options.set_between_bytes_timeout(Some(MINUTE)),
    )?;
    let future = ok("handle with options", handle(get()?, Some(options)))?;
    pause();
    signal("head");
    let response = ok("the response", awaited(&future)?)?;
    let body = body_of(&response)?;
    let stream = needed("stream", body.stream())?;
    pause();
    signal("first");
    let mut bytes = ok("the read of the first bytes", stream.blocking_read(5))?;
    pause();
    signal("rest");
    bytes.extend(ok("the read of the rest", read_to_end(&stream))?);
    equal("the body", &bytes[..], &b"hello"[..])
}
