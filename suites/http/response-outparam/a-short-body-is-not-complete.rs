//! ---
//! title: A body that is shorter than its Content-Length does not arrive as a complete one
//! requirements: [http.types.outgoing-body.finish.length, http.types.outgoing-body.dropped]
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" }
//!       - incomplete-response
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    drop(request);
    let response = OutgoingResponse::new(fields(&[("content-length", "11")])?);
    let body = needed("body", response.body())?;
    ResponseOutparam::set(out, Ok(response));
    let stream = needed("write", body.write())?;
    needed("blocking-write-and-flush", stream.blocking_write_and_flush(b"short"))?;
    drop(stream);
    err("finish", OutgoingBody::finish(body, None), "an error")?;
    Ok(())
}
