//! ---
//! title: All bytes of a response arrive at a client that reads nothing until the guest is permitted no more, or has written them
//! requirements: [http.types.outgoing-body.write.bytes, io.streams.output-subscribe.ready-means-permit]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { await: full }
//!       - { response: { status: 200, body: { pattern: 8000000 } } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    drop(request);
    let (body, stream) = begun(out)?;
    write_until_full(&stream, 8_000_000)?;
    drop(stream);
    ok("finish", OutgoingBody::finish(body, None))
}
