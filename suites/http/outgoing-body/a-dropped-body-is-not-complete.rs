//! ---
//! title: A body that is dropped without finish does not arrive as a complete one
//! requirements: [http.types.outgoing-body.dropped]
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
    let (body, future, stream) = posting(&[])?;
    needed("the write of the body", write_all(&stream, b"hello"))?;
    drop(stream);
    drop(body);
    // That an error comes here too is likely, and no part of this.
    _ = awaited(&future)?;
    Ok(())
}
