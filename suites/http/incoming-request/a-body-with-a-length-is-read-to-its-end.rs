//! ---
//! title: The body of a request with Content-Length is read to its end
//! requirements: [http.types.incoming-body.stream.bytes]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 300000\r\n\r\n" }
//!       - { send: { pattern: 300000 } }
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
    equal("the length of the body", &bytes.len(), &300_000)?;
    let differs = bytes
        .iter()
        .zip(pattern(0, 300_000))
        .position(|(one, other)| *one != other);
    equal("the first byte that differs", &differs, &None)?;
    closed!("blocking-read after the end", stream.blocking_read(1))?;
    drop(stream);
    drop(body);
    respond(out, b"")
}
