//! ---
//! title: Each time the stream of a body is ready, check-write permits a write, and the bytes arrive
//! requirements: [io.streams.output-subscribe.ready-means-permit, http.types.outgoing-body.write.bytes]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request: { method: POST, body: { pattern: 1000 } }
//!       - respond: hello
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let (body, future, stream) = posting(&[("content-length", "1000")])?;
    let mut written = 0;
    while written < 1000 {
        stream.subscribe().block();
        let permit = ok("check-write of a ready stream", stream.check_write())?;
        holds("the permit of a ready stream", permit > 0, "more than 0", &permit)?;
        let length = permit.min(300).min(1000 - written);
        ok(
            "write within the permit",
            stream.write(&pattern(written as usize, length as usize)),
        )?;
        written += length;
    }
    drop(stream);
    ok("finish", OutgoingBody::finish(body, None))?;
    answered(&future)
}
