//! ---
//! title: A body whose length is given arrives by this length
//! requirements: [http.types.outgoing-body.write.bytes, http.types.outgoing-body.finish.completes]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request: { framing: length, body: { pattern: 100000 } }
//!       - { respond: hello }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let (body, future, stream) = posting(&[("content-length", "100000")])?;
    ok("the writes of the body", write_all(&stream, &pattern(0, 100_000)))?;
    drop(stream);
    ok("finish", OutgoingBody::finish(body, None))?;
    answered(&future)
}
