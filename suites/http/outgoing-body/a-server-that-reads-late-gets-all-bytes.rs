//! ---
//! title: All bytes arrive at a server that reads nothing until the guest is permitted no more, or has written them
//! requirements: [http.types.outgoing-body.write.bytes, io.streams.output-subscribe.ready-means-permit]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request-head
//!       - { await: full }
//!       - request-body: { body: { pattern: 8000000 } }
//!       - { respond: hello }
//! timeout: 30
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let (body, future, stream) = posting(&[])?;
    write_until_full(&stream, 8_000_000)?;
    drop(stream);
    ok("finish", OutgoingBody::finish(body, None))?;
    answered(&future)
}
