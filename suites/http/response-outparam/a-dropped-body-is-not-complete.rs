//! ---
//! title: A body that the guest drops without finish does not arrive as a complete one, and the next request is served
//! requirements: [http.types.outgoing-body.dropped, http.incoming-handler.handle.delivers]
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - incomplete-response
//!       - { connect: serving }
//!       - { send: "GET /next HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, body: /next } }
//! expect: { outcome: ok, handles: 2 }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let path = path_of(&request)?;
    if path == "/next" {
        return respond(out, path.as_bytes());
    }
    drop(request);
    let (body, stream) = begun(out)?;
    needed("blocking-write-and-flush", stream.blocking_write_and_flush(b"hello"))?;
    drop(stream);
    drop(body);
    Ok(())
}
