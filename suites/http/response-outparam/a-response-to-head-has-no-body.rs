//! ---
//! title: A response to HEAD arrives without the bytes that the guest has written
//! requirements: [http.types.response-outparam.set.sends]
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, method: HEAD, headers: { x-a: one } } }
//!       - expect-end
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    drop(request);
    let response = OutgoingResponse::new(fields(&[("x-a", "one"), ("content-length", "5")])?);
    let body = needed("body", response.body())?;
    ResponseOutparam::set(out, Ok(response));
    let stream = needed("write", body.write())?;
    // A host may refuse the bytes that have no place in the response.
    let _ = stream.blocking_write_and_flush(b"hello");
    drop(stream);
    let _ = OutgoingBody::finish(body, None);
    Ok(())
}
