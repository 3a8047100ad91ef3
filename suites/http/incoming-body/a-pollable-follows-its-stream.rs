//! ---
//! title: One pollable of a body's stream is ready while bytes wait, not ready once they were read, and ready again for more
//! requirements: [io.streams.input-subscribe.ready-means-bytes-or-end, http.types.incoming-body.stream.bytes]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request
//!       - { send: "HTTP/1.1 200 OK\r\nContent-Length: 9\r\nConnection: close\r\n\r\none" }
//!       - { await: first }
//!       - { send: two }
//!       - { await: second }
//!       - { send: end }
//!       - close
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
    // The same one each time: that it was ready once says nothing of later.
    let readable = stream.subscribe();
    for (round, next, expected) in [(1, "first", "one"), (2, "second", "two")] {
        let mut text = Vec::new();
        while text.len() < expected.len() {
            readable.block();
            text.extend(ok(&format!("read in round {round}"), stream.read(10))?);
        }
        equal(&format!("the bytes of round {round}"), &text[..], expected.as_bytes())?;
        holds(
            &format!("the pollable of the emptied body in round {round}"),
            !readable.ready(),
            "not ready",
            &"ready",
        )?;
        signal(next);
    }
    readable.block();
    let rest = ok("the reads of the rest", read_to_end(&stream))?;
    equal("the rest of the body", &rest[..], &b"end"[..])
}
