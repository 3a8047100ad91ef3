//! ---
//! title: A client that waits for the status 100 before it sends its body gets it when the guest reads, and then the response
//! requirements: [http.types.incoming-body.stream.bytes]
//! level: should
//! peers:
//!   client:
//!     protocol: tcp
//!     do:
//!       - { connect: serving }
//!       - { send: "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n" }
//!       - { response-head: { status: 100 } }
//!       - { send: hello }
//!       - { response: { status: 200, body: hello } }
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
    respond(out, &bytes)
}
