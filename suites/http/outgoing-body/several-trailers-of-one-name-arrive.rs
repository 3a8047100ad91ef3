//! ---
//! title: Several trailers of one name arrive, in order
//! requirements: [http.types.outgoing-body.finish.trailers]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server:
//!     protocol: tcp
//!     do:
//!       - accept
//!       - request: { framing: chunked, body: hello, trailers: { x-a: [one, two] } }
//!       - { respond: hello }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let (body, future, stream) = posting(&[("trailer", "x-a"), ("te", "trailers")])?;
    ok("the write of the body", write_all(&stream, b"hello"))?;
    drop(stream);
    let trailers = fields(&[("x-a", "one"), ("x-a", "two")])?;
    ok("finish with trailers", OutgoingBody::finish(body, Some(trailers)))?;
    answered(&future)
}
