//! ---
//! title: A server that resets the connection while the body is written is an error of the future
//! requirements: [http.outgoing-handler.handle.protocol-errors, http.types.future-incoming-response.get.error]
//! args: ['{server.address}:{server.port}']
//! peers:
//!   server: { protocol: tcp, do: [accept, request-head, { await: writing }, reset] }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

test!(run);

fn run() -> Outcome {
    let (body, future, stream) = posting(&[])?;
    signal("writing");
    write_until_over(&stream, &future);
    drop(stream);
    // Whether it fails too is not what this is about.
    _ = OutgoingBody::finish(body, None);
    err("the response", awaited(&future)?, "an error")?;
    Ok(())
}
