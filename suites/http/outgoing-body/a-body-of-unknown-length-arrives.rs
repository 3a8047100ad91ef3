//! ---
//! title: A body whose length is not given arrives
//! requirements: [http.types.outgoing-body.write.bytes, http.types.outgoing-body.finish.completes]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request: { body: { pattern: 1000000 } }, { respond: hello }] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let (body, future, stream) = posting(&[])?;
    ok("the writes of the body", write_all(&stream, &pattern(0, 1_000_000)))?;
    drop(stream);
    ok("finish", OutgoingBody::finish(body, None))?;
    answered(&future)
}
