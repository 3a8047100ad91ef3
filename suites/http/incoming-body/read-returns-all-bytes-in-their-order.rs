//! ---
//! title: read returns all bytes of a body in their order, as they come
//! requirements: [http.types.incoming-body.stream.bytes, io.streams.input-subscribe.ready-means-bytes-or-end]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request, { respond: { pattern: 100000 } }] }
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
    let mut bytes = Vec::new();
    loop {
        stream.subscribe().block();
        match stream.read(4096) {
            Ok(part) => bytes.extend(part),
            Err(StreamError::Closed) => break,
            Err(error) => return fail("read", "ok, or closed at the end", &format!("{error:?}")),
        }
        // Bytes that come twice would have no end.
        holds(
            "the bytes of read",
            bytes.len() <= 100_000,
            "at most 100000",
            &bytes.len(),
        )?;
    }
    equal("the length of the body", &bytes.len(), &100_000)?;
    let differs = bytes
        .iter()
        .zip(pattern(0, 100_000))
        .position(|(one, other)| *one != other);
    equal("the first byte that differs", &differs, &None)
}
