//! ---
//! title: The bodies of a request and of its response stream through another component at once
//! requirements: [http.incoming-handler.handle.continues]
//! behind: incoming-handler
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n" }
//!       - { response-head: { status: 200 } }
//!       - { body: one }
//!       - { send: "2\r\ngo\r\n" }
//!       - { body: two }
//!       - { send: "0\r\n\r\n" }
//!       - { body: three }
//!       - body-end
//! ---
#![no_std]
#![no_main]
use guest::*;
use http::*;

handler!(run);

fn run(request: IncomingRequest, out: ResponseOutparam) -> Outcome {
    let response = OutgoingResponse::new(Fields::new());
    let body = needed("body", response.body())?;
    let requested = needed("consume", request.consume())?;
    let input = needed("stream", requested.stream())?;
    // The layer's call of handle has not returned when the response begins.
    ResponseOutparam::set(out, Ok(response));
    let output = needed("write", body.write())?;
    ok("the first write", output.blocking_write_and_flush(b"one"))?;
    let mut bytes = Vec::new();
    // The client sends this once it has got the bytes above.
    while bytes.len() < 2 {
        bytes.extend(ok("blocking-read of the request", input.blocking_read(2))?);
    }
    equal("the first bytes of the request", &bytes, &b"go".to_vec())?;
    ok("the second write", output.blocking_write_and_flush(b"two"))?;
    let rest = ok("the reads to the end of the request", read_to_end(&input))?;
    equal("the rest of the request", &rest.len(), &0)?;
    ok("the third write", output.blocking_write_and_flush(b"three"))?;
    drop(output);
    ok("finish", OutgoingBody::finish(body, None))
}
