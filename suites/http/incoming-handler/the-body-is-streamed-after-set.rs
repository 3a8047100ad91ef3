//! ---
//! title: The body of a response arrives as the guest writes it after set
//! requirements: [http.incoming-handler.handle.continues]
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
    ResponseOutparam::set(out, Ok(response));
    let output = needed("write", body.write())?;
    ok("the first write", output.blocking_write_and_flush(b"one"))?;
    // The client sends this once it has got the bytes above.
    let mut bytes = Vec::new();
    while bytes.len() < 2 {
        bytes.extend(needed("blocking-read of the request", input.blocking_read(2))?);
    }
    ok("the second write", output.blocking_write_and_flush(b"two"))?;
    needed("the reads to the end of the request", read_to_end(&input))?;
    ok("the third write", output.blocking_write_and_flush(b"three"))?;
    drop(output);
    ok("finish", OutgoingBody::finish(body, None))
}
