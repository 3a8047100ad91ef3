//! ---
//! title: A body of 200000 bytes that is written within the permits arrives
//! requirements: [http.types.outgoing-body.write.bytes, io.streams.output-subscribe.ready-means-permit]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request: { framing: chunked, body: { pattern: 200000 } }, { respond: hello }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let (body, future, stream) = posting(&[])?;
    write_until_full(&stream, 200_000)?;
    drop(stream);
    ok("finish", OutgoingBody::finish(body, None))?;
    answered(&future)
}
