//! ---
//! title: A server can tell that a body is not complete which is shorter than its Content-Length
//! requirements: [http.types.outgoing-body.finish.length, http.types.outgoing-body.dropped]
//! level: should
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, incomplete-request, close] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let (body, future, stream) = posting(&[("content-length", "11")])?;
    needed("the write of 3 bytes", write_all(&stream, b"abc"))?;
    drop(stream);
    err("finish", OutgoingBody::finish(body, None), "an error")?;
    // That an error comes here too is likely, and no part of this.
    answered(&future)
}
