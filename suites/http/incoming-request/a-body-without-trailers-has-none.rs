//! ---
//! title: A request whose chunked body has no trailers has none, or an empty set of them
//! requirements: [http.types.future-trailers.get.none]
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n" }
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
    needed("the reads of the body", read_to_end(&stream))?;
    drop(stream);
    let future = IncomingBody::finish(body);
    let trailers = ok("the trailers", trailers_of(&future)?)?;
    let entries = trailers.map(|fields| fields.entries()).unwrap_or_default();
    equal("the entries of the trailers", &entries.len(), &0)?;
    respond(out, b"")
}
