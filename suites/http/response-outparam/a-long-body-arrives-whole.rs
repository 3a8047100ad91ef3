//! ---
//! title: All bytes of a long body arrive, in their order
//! requirements: [http.types.outgoing-body.write.bytes]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, body: { pattern: 300000 } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    drop(request);
    let (body, stream) = begun(out)?;
    for part in pattern(0, 300_000).chunks(4096) {
        ok("blocking-write-and-flush", stream.blocking_write_and_flush(part))?;
    }
    drop(stream);
    ok("finish", OutgoingBody::finish(body, None))
}
