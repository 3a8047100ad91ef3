//! ---
//! title: The body of a request that is sent in chunks is read to its end
//! requirements: [http.types.incoming-body.stream.bytes]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n2;a=b\r\n, \r\n" }
//!       - { send: "5\r\nworld\r\n0\r\n\r\n" }
//!       - { response: { status: 200 } }
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let body = needed("consume", request.consume())?;
    let stream = needed("stream", body.stream())?;
    let bytes = ok("the reads of the body", read_to_end(&stream))?;
    equal("the body", &texts(&[bytes])[..], &["hello, world".to_string()][..])?;
    closed!("blocking-read after the end", stream.blocking_read(1))?;
    drop(stream);
    drop(body);
    respond(out, b"")
}
