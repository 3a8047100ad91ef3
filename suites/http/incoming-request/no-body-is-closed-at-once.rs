//! ---
//! title: A request without a body has one whose stream is closed
//! requirements: [http.types.incoming-body.stream.bytes]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let body = ok("consume", request.consume())?;
    let stream = ok("stream", body.stream())?;
    closed!("blocking-read", stream.blocking_read(1))?;
    drop(stream);
    drop(body);
    respond(out, b"")
}
