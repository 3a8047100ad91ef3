//! ---
//! title: Bytes that are written before set and after it arrive as one body, in order
//! requirements: [http.types.outgoing-body.write.bytes]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - { response: { status: 200, body: before and after } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    drop(request);
    let response = OutgoingResponse::new(Fields::new());
    let body = needed("body", response.body())?;
    let stream = needed("write", body.write())?;
    written(&stream, b"before ")?;
    ResponseOutparam::set(out, Ok(response));
    ok("the write after set", stream.blocking_write_and_flush(b"and after"))?;
    drop(stream);
    ok("finish", OutgoingBody::finish(body, None))
}
